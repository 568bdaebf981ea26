// Writes cases.json: small tokenizers in the format of tokenizer.json, and what Hugging Face's own library makes of some
// texts with them. Needs Node and `npm install tokenizers` (0.23.2); GPT-2's merges.txt, BERT's vocab.txt (the folders as
// arguments) lend their first pieces.
const fs = require("fs");
const {Tokenizer} = require("tokenizers");
const [gpt2, bert] = process.argv.slice(2);

function byteLetters() {
    const letters = [];
    let next = 256;
    for (let byte = 0; byte < 256; ++byte) {
        const own = (byte >= 33 && byte <= 126) || (byte >= 161 && byte <= 172) || byte >= 174;
        letters.push(String.fromCodePoint(own ? byte : next++));
    }
    return letters;
}
const merges = fs.readFileSync(`${gpt2}/merges.txt`, "utf8").split("\n").slice(1, 201);
const byteVocabulary = {};
const number = (vocabulary, piece) => piece in vocabulary || (vocabulary[piece] = Object.keys(vocabulary).length);
for (const special of ["<s>", "</s>", "<pad>", "<unk>"])
    number(byteVocabulary, special);
for (const letter of byteLetters())
    number(byteVocabulary, letter);
for (const merge of merges)
    number(byteVocabulary, merge.replace(" ", ""));
number(byteVocabulary, "<mask>");

const words = {};
for (const special of ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"])
    number(words, special);
for (const piece of fs.readFileSync(`${bert}/vocab.txt`, "utf8").split("\n"))
    if (/^(##)?[!-~]$/.test(piece) || /^(##)?(é|ß|ﬁ|北|京|م|ا)$/.test(piece) ||
        /^(##)?(the|animal|street|was|in|ing|ed|er|et|ant|str|didn|too|mask|er|ri)$/.test(piece))
        number(words, piece);
for (const piece of ["É", "T", "##É", "İ", "straß", "##e\u0301", "à", "Σ", "ς", "σ", "##ς", "##σ", "ο", "##ο", "##δ"])
    number(words, piece);

const added = (id, content, options = {}) => ({
    id, content, single_word: false, lstrip: false, rstrip: false, normalized: false, special: true, ...options});
const file = (parts) => ({version: "1.0", truncation: null, padding: null, added_tokens: [], normalizer: null,
                          pre_tokenizer: null, post_processor: null, decoder: null, ...parts});
const bertWords = {type: "WordPiece", unk_token: "[UNK]", continuing_subword_prefix: "##",
                   max_input_chars_per_word: 100, vocab: words};
const bertSpecial = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"].map((content, id) => added(id, content));
const bertTemplate = {
    type: "TemplateProcessing",
    single: [{SpecialToken: {id: "[CLS]", type_id: 0}}, {Sequence: {id: "A", type_id: 0}},
             {SpecialToken: {id: "[SEP]", type_id: 0}}],
    pair: [{SpecialToken: {id: "[CLS]", type_id: 0}}, {Sequence: {id: "A", type_id: 0}},
           {SpecialToken: {id: "[SEP]", type_id: 0}}, {Sequence: {id: "B", type_id: 1}},
           {SpecialToken: {id: "[SEP]", type_id: 1}}],
    special_tokens: {"[CLS]": {id: "[CLS]", ids: [2], tokens: ["[CLS]"]}, "[SEP]": {id: "[SEP]", ids: [3], tokens: ["[SEP]"]}}};
const bertNormalizer = (options) => ({type: "BertNormalizer", clean_text: true, handle_chinese_chars: true,
                                      strip_accents: null, lowercase: true, ...options});
const bpe = (options = {}) => ({type: "BPE", dropout: null, unk_token: null, continuing_subword_prefix: "",
                                end_of_word_suffix: "", fuse_unk: false, byte_fallback: false, ignore_merges: false,
                                vocab: byteVocabulary, merges, ...options});
const byteLevel = (options) => ({type: "ByteLevel", add_prefix_space: false, trim_offsets: true, use_regex: true, ...options});
const llama3 = "(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|\\p{N}{1,3}| ?[^\\s\\p{L}\\p{N}]+[\\r\\n]*|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+";
const qwen2 = llama3.replace("{1,3}", "");

const marked = {};
for (const special of ["<unk>", "<s>", "</s>"])
    number(marked, special);
for (let byte = 0; byte < 256; ++byte)
    number(marked, `<0x${byte.toString(16).toUpperCase().padStart(2, "0")}>`);
for (const piece of ["▁", "t", "h", "e", "a", "n", "i", "m", "l", "s", "r", "d", "o", ".", ",", "é", "th", "▁th", "▁the",
                     "an", "▁an", "in", "er", "▁a", "re"])
    number(marked, piece);
const markedMerges = ["t h", "▁ th", "▁th e", "a n", "▁ an", "i n", "e r", "▁ a", "r e"];

const scored = [["<pad>", 0], ["</s>", 0], ["<unk>", 0], ["▁", -2.0], ["t", -4], ["h", -4.5], ["e", -3.5], ["a", -3.6],
                ["n", -4.1], ["i", -4.2], ["m", -5], ["l", -4.6], ["s", -3.9], ["r", -4.3], ["d", -4.7], ["o", -4.4],
                [".", -3.3], [",", -3.2], ["é", -6], ["▁the", -3.0], ["▁th", -5.5], ["he", -5.1], ["an", -4.9],
                ["▁an", -4.0], ["animal", -9], ["▁animal", -8.5], ["in", -4.4], ["er", -4.5], ["▁str", -7], ["eet", -7.5],
                ["北", -8], ["京", -8.1], ["北京", -10]];

const mixed = (parts) => file({model: {type: "WordPiece", unk_token: "[UNK]", continuing_subword_prefix: "##",
                                       max_input_chars_per_word: 5, vocab: words}, ...parts});
const split = (pattern, behavior, invert = false) => ({type: "Split", pattern, behavior, invert});
const tokenizers = {
    "bert-uncased": file({model: bertWords, added_tokens: bertSpecial, normalizer: bertNormalizer(),
                          pre_tokenizer: {type: "BertPreTokenizer"}, post_processor: bertTemplate,
                          decoder: {type: "WordPiece", prefix: "##", cleanup: true}}),
    "bert-cased": file({model: bertWords, added_tokens: bertSpecial, normalizer: bertNormalizer({lowercase: false}),
                        pre_tokenizer: {type: "BertPreTokenizer"},
                        post_processor: {type: "BertProcessing", sep: ["[SEP]", 3], cls: ["[CLS]", 2]},
                        decoder: {type: "WordPiece", prefix: "##", cleanup: false}}),
    "bert-lower-with-accents": file({model: bertWords, normalizer: bertNormalizer({strip_accents: false}),
                                     pre_tokenizer: {type: "BertPreTokenizer"}}),
    gpt2: file({model: bpe(), added_tokens: [added(1, "</s>")], pre_tokenizer: byteLevel(), post_processor: byteLevel(),
                decoder: byteLevel()}),
    roberta: file({model: bpe({unk_token: "<unk>"}),
                   added_tokens: [added(0, "<s>"), added(1, "</s>"), added(2, "<pad>"), added(3, "<unk>"),
                                  added(byteVocabulary["<mask>"], "<mask>", {lstrip: true})],
                   pre_tokenizer: byteLevel({add_prefix_space: true}),
                   post_processor: {type: "RobertaProcessing", sep: ["</s>", 1], cls: ["<s>", 0], trim_offsets: true,
                                    add_prefix_space: true},
                   decoder: byteLevel()}),
    llama3: file({model: bpe({ignore_merges: true, merges: merges.slice(0, 50).map((merge) => merge.split(" "))}),
                  added_tokens: [added(0, "<s>"), added(1, "</s>", {single_word: true})],
                  pre_tokenizer: {type: "Sequence", pretokenizers: [split({Regex: llama3}, "Isolated"), byteLevel({use_regex: false})]},
                  post_processor: {type: "Sequence", processors: [byteLevel(), {
                      type: "TemplateProcessing", single: [{SpecialToken: {id: "<s>", type_id: 0}}, {Sequence: {id: "A", type_id: 0}}],
                      pair: [{SpecialToken: {id: "<s>", type_id: 0}}, {Sequence: {id: "A", type_id: 0}},
                             {SpecialToken: {id: "<s>", type_id: 1}}, {Sequence: {id: "B", type_id: 1}}],
                      special_tokens: {"<s>": {id: "<s>", ids: [0], tokens: ["<s>"]}}}]},
                  decoder: byteLevel()}),
    qwen2: file({model: bpe(), normalizer: {type: "NFC"},
                 added_tokens: [added(461, "é!", {special: false, normalized: true}), added(462, "  ", {special: false})],
                 pre_tokenizer: {type: "Sequence", pretokenizers: [split({Regex: qwen2}, "Isolated"), byteLevel({use_regex: false})]},
                 decoder: byteLevel()}),
    llama2: file({model: {type: "BPE", dropout: null, unk_token: "<unk>", continuing_subword_prefix: null,
                          end_of_word_suffix: null, fuse_unk: true, byte_fallback: true, vocab: marked, merges: markedMerges},
                  added_tokens: [added(0, "<unk>"), added(1, "<s>"), added(2, "</s>")],
                  normalizer: {type: "Sequence", normalizers: [{type: "Prepend", prepend: "▁"},
                               {type: "Replace", pattern: {String: " "}, content: "▁"}]},
                  post_processor: {type: "TemplateProcessing",
                      single: [{SpecialToken: {id: "<s>", type_id: 0}}, {Sequence: {id: "A", type_id: 0}}],
                      pair: [{SpecialToken: {id: "<s>", type_id: 0}}, {Sequence: {id: "A", type_id: 0}}, {Sequence: {id: "B", type_id: 0}}],
                      special_tokens: {"<s>": {id: "<s>", ids: [1], tokens: ["<s>"]}}},
                  decoder: {type: "Sequence", decoders: [{type: "Replace", pattern: {String: "▁"}, content: " "},
                            {type: "ByteFallback"}, {type: "Fuse"}, {type: "Strip", content: " ", start: 1, stop: 0}]}}),
    "llama2-without-bytes": file({model: {type: "BPE", unk_token: "<unk>", fuse_unk: false, byte_fallback: false,
                          vocab: Object.fromEntries(Object.entries(marked).filter(([piece]) => !piece.startsWith("<0x")
                              ).map(([piece], id) => [piece, id])), merges: markedMerges},
                  pre_tokenizer: {type: "Metaspace", replacement: "▁", prepend_scheme: "first", split: false},
                  added_tokens: [added(0, "<unk>"), added(2, "</s>", {rstrip: true})],
                  decoder: {type: "Metaspace", replacement: "▁", prepend_scheme: "first", split: false}}),
    t5: file({model: {type: "Unigram", unk_id: 2, vocab: scored, byte_fallback: false},
              added_tokens: [added(0, "<pad>"), added(1, "</s>"), added(2, "<unk>"),
                             added(33, "<extra_id_0>", {lstrip: true, rstrip: true})],
              pre_tokenizer: {type: "Sequence", pretokenizers: [{type: "WhitespaceSplit"},
                              {type: "Metaspace", replacement: "▁", add_prefix_space: true}]},
              post_processor: {type: "TemplateProcessing",
                  single: [{Sequence: {id: "A", type_id: 0}}, {SpecialToken: {id: "</s>", type_id: 0}}],
                  pair: [{Sequence: {id: "A", type_id: 0}}, {SpecialToken: {id: "</s>", type_id: 0}},
                         {Sequence: {id: "B", type_id: 0}}, {SpecialToken: {id: "</s>", type_id: 0}}],
                  special_tokens: {"</s>": {id: "</s>", ids: [1], tokens: ["</s>"]}}},
              decoder: {type: "Metaspace", replacement: "▁", add_prefix_space: true}}),
    "unigram-with-bytes": file({model: {type: "Unigram", unk_id: 2, byte_fallback: true,
                  vocab: scored.concat(Array.from({length: 256}, (_, byte) =>
                      [`<0x${byte.toString(16).toUpperCase().padStart(2, "0")}>`, -20]))},
              normalizer: {type: "Sequence", normalizers: [{type: "NFKC"}, {type: "Strip", strip_left: true, strip_right: true},
                           {type: "Replace", pattern: {Regex: " {2,}"}, content: "▁"}]},
              pre_tokenizer: {type: "Metaspace", replacement: "▁", prepend_scheme: "always"},
              decoder: {type: "Sequence", decoders: [{type: "ByteFallback"}, {type: "Metaspace", replacement: "▁", prepend_scheme: "always"}]}}),
    "normalizers": mixed({normalizer: {type: "Sequence", normalizers: [{type: "NFKD"}, {type: "StripAccents"},
                          {type: "Lowercase"}, {type: "Replace", pattern: {Regex: "[aeiou]+"}, content: "e"}, {type: "Strip", strip_left: true, strip_right: false}]},
                          pre_tokenizer: {type: "Whitespace"}}),
    "marks": file({model: {type: "BPE", unk_token: "?", vocab: {"?": 0, "न": 1, "\u093e": 2, "e": 3, " ": 4, "\u0301": 5, "य": 6}, merges: []},
                   normalizer: {type: "StripAccents"}}),
    "punctuation-and-digits": mixed({pre_tokenizer: {type: "Sequence", pretokenizers: [{type: "WhitespaceSplit"},
                          {type: "Punctuation", behavior: "Contiguous"}, {type: "Digits", individual_digits: false}]}}),
    "each-digit": mixed({normalizer: {type: "NFD"}, pre_tokenizer: {type: "Sequence", pretokenizers: [{type: "Digits", individual_digits: true},
                          {type: "Punctuation", behavior: "Isolated"}, {type: "WhitespaceSplit"}]}}),
};
for (const behaviour of ["Removed", "Isolated", "MergedWithPrevious", "MergedWithNext", "Contiguous"]) {
    tokenizers[`split-${behaviour}`] = mixed({pre_tokenizer: split({String: "t"}, behaviour)});
    tokenizers[`split-inverted-${behaviour}`] = mixed({pre_tokenizer: split({Regex: "[a-m]"}, behaviour, true)});
}

const texts = [
    "The animal didn't cross the street because it was too tired", "  two  spaces\tand a tab \n newline ",
    "naïve café déjà-vu É e\u0301!", "ﬁnancial ﬂow", "北京到上海的机票", "E=mc² ≈ 3.14159, 1,000,000!", "don't can't IT'S we'll",
    "👩‍👩‍👧‍👦 family 🇫🇷", "مرحبا بالعالم", "İstanbul straße ΟΔΟΣ Σ", "zero\u200bwidth soft\u00adhyphen", "한국어 문장",
    "[MASK] </s> <pad> [SEP] the <mask> a", "the</s>the </s> the <extra_id_0>  animal.", "http://example.org/a?b=c", "…—–‘’«»",
    "", "   ", "the animal.\n\nthe  animal\r\n  in", "x".repeat(101), "नमस्ते दुनिया", "\u202eoverride\u2028line", "é! e\u0301!  é!"];
const pair = ["the animal", "in the street."];

async function main() {
    const cases = [];
    for (const [name, tokenizer] of Object.entries(tokenizers)) {
        const reference = Tokenizer.fromString(JSON.stringify(tokenizer));
        const results = [];
        for (const text of texts) {
            const encoding = await reference.encode(text, null, {addSpecialTokens: false});
            const ids = encoding.getIds();
            results.push({text, ids, tokens: encoding.getTokens(), decoded: await reference.decode(ids, true)});
        }
        const single = await reference.encode(pair[0], null, {addSpecialTokens: true});
        const both = await reference.encode(pair[0], pair[1], {addSpecialTokens: true});
        cases.push({name, tokenizer, results, single: {ids: single.getIds(), types: single.getTypeIds()},
                    pair: {ids: both.getIds(), types: both.getTypeIds()}});
    }
    const lines = cases.map((one) => JSON.stringify(one));
    fs.writeFileSync("cases.json", `{"texts": ${JSON.stringify(pair)}, "cases": [\n${lines.join(",\n")}\n]}\n`);
}
main();
