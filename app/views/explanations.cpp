#include "app/views/explanations.h"

#include <cmath>

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include "app/views/block_explanations.h"

namespace regard::app {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(regard)
};

const QString weights = QStringLiteral("A = \\softmax\\left(\\frac{Q K^\\top}{\\sqrt{d_k}}\\right)");

Explanation attention()
{
    return {
        Text::tr("Each row is one query: how it spreads its attention over the keys. A query says what a token wants "
                 "to find, a key what a word offers, a value what it gives once found. The weights of a row are a "
                 "soft-max and sum to 1."),
        {weights},
        paperSection("3.2.1"),
        Text::tr("The soft-max comes before the product with V: V is weighted, never squashed.")};
}

Explanation heads()
{
    return {
        Text::tr("Every layer looks with several heads at once. Each has its own projections of queries, keys and "
                 "values, so each can look for something else; their outputs are concatenated and multiplied by W_O."),
        {QStringLiteral("\\text{head}_i = \\text{Attention}(Q W_i^Q, K W_i^K, V W_i^V)"),
         QStringLiteral("\\text{MultiHead} = \\concat(\\text{head}_1, \\ldots, \\text{head}_h) W^O")},
        paperSection("3.2.2"),
        Text::tr("A head's output is d / h wide, not as wide as the model: only all heads together are.")};
}

Explanation lines()
{
    return {
        Text::tr("The same weights as lines between queries and keys, whose sides are named above them. The stronger "
                 "the weight, the denser the line; each head has its colour."),
        {weights},
        paperSection("3.2.1")};
}

Explanation tokens()
{
    return {Text::tr("The sentence itself, shaded by what the chosen token attends to, or by what attends to it. With "
                     "several tokens chosen, their weights are added."),
            {QStringLiteral("\\sum_{i \\in \\text{chosen}} A_{ij}")},
            paperSection("3.2.1")};
}

Explanation compare()
{
    return {
        Text::tr("Two runs beside each other, and what the second has more or less. The difference says what changed "
                 "in the weights; why it changed it does not say."),
        {QStringLiteral("B_{ij} - A_{ij}")}};
}

Explanation switches()
{
    return {Text::tr("What becomes of the translation without a head? Its weights become zero, or all alike, and "
                     "everything after it is computed anew. Importance is how much worse the model then predicts its "
                     "own translation."),
            {QStringLiteral("\\text{importance} = \\frac{1}{m} \\sum_{i=1}^{m} \\left( \\log p(y_i) - "
                            "\\log p_{\\text{off}}(y_i) \\right)")}};
}

Explanation anatomy()
{
    return {
        Text::tr("The loaded model as the paper draws it: the encoder reads the source, the decoder writes the target "
                 "word by word. The encoder's output goes to every decoder layer, which makes its own keys and values "
                 "of it. Click a block to look at its numbers."),
        {QStringLiteral("\\text{LayerNorm}(x + \\text{Sublayer}(x))")},
        paperSection("3.1")};
}

Explanation steps()
{
    return {
        Text::tr("One head at work, with its real vectors: the query of the chosen token meets every key; the products "
                 "are scaled, masked and turned into weights; the weighted values add up to the head's output."),
        {QStringLiteral("s_j = \\frac{q \\cdot k_j}{\\sqrt{d_k}}"),
         QStringLiteral("a_j = \\frac{\\exp(s_j)}{\\sum_{l} \\exp(s_l)}"),
         QStringLiteral("\\text{context} = \\sum_{j} a_j v_j")},
        paperSection("3.2.1"),
        Text::tr("Rows are the tokens of one sentence, not the sentences of a batch; and the soft-max is taken of the "
                 "scores, before the product with V.")};
}

Explanation masks()
{
    return {
        Text::tr("A mask sets scores to −∞ before the soft-max, so that their weights are exactly 0. The causal mask "
                 "hides what a decoder row has yet to write; the padding mask hides what fills short sentences of a "
                 "batch up."),
        {QStringLiteral("a_j = \\frac{\\exp(s_j + m_j)}{\\sum_{l} \\exp(s_l + m_l)}"),
         QStringLiteral("m_j = 0 \\text{ or } -\\infty")},
        paperSection("3.2.3")};
}

/// As the paper has it, or the sines before the cosines.
QStringList positionFormulas(PositionLayout layout)
{
    if (layout == PositionLayout::halves)
        return {QStringLiteral("\\text{PE}(p, j) = \\sin\\left(\\frac{p}{10000^{2j/d}}\\right)"),
                QStringLiteral("\\text{PE}(p, d/2 + j) = \\cos\\left(\\frac{p}{10000^{2j/d}}\\right)")};
    return {QStringLiteral("\\text{PE}(p, 2i) = \\sin\\left(\\frac{p}{10000^{2i/d}}\\right)"),
            QStringLiteral("\\text{PE}(p, 2i+1) = \\cos\\left(\\frac{p}{10000^{2i/d}}\\right)")};
}

/// What is true of the loaded model.
Explanation positionsOf(const EncoderDecoderConfig& model)
{
    const bool halves = model.positions == PositionLayout::halves;
    const QString order = halves ? Text::tr("This model has its sines in the first half of the dimensions and its "
                                            "cosines in the second, with the same values as the paper's pairs.")
                                 : Text::tr("This model has them as the paper does, sine and cosine side by side.");
    return {Text::tr("Attention alone does not know the order of its tokens: positions are added to the embeddings, "
                     "which were multiplied by √d = %1 before. Each dimension is a wave, from short to very long; "
                     "going δ positions further is the same rotation everywhere. %2")
                .arg(QLocale().toString(std::sqrt(double(model.width)), 'g', 4), order),
            positionFormulas(model.positions), paperSection("3.5")};
}

Explanation positions()
{
    return {
        Text::tr("Attention alone does not know the order of its tokens: positions are added to the embeddings. Each "
                 "dimension is a wave, from short to very long; going δ positions further is the same rotation "
                 "everywhere."),
        positionFormulas(PositionLayout::interleaved), paperSection("3.5")};
}

Explanation output()
{
    return {
        Text::tr("Each step ends in a logit for every token of the vocabulary, and a soft-max makes probabilities of "
                 "them. Greedy decoding takes the most probable one. The logit lens asks the same of every earlier "
                 "layer: what would the model say if it stopped there?"),
        {QStringLiteral("p = \\softmax\\left(\\frac{W x}{\\tau}\\right)")},
        Text::tr("%1; logit lens: nostalgebraist 2020, Belrose et al. 2023").arg(paperSection("3.4"))};
}

Explanation norms()
{
    return {
        Text::tr("How long each token's vector is. A layer norm brings every vector to variance 1 before its gain and "
                 "bias, so lengths behind one hardly differ; a block's own output is as long as what it has to say of "
                 "that token."),
        {QStringLiteral("\\Vert x \\Vert = \\sqrt{\\sum_{i} x_i^2}")},
        Text::tr("%1; Ba et al. 2016").arg(paperSection("3.1"))};
}

Explanation similarity()
{
    return {
        Text::tr("The cosine of the angle between two vectors, whatever their lengths: 1 is the same direction, 0 a "
                 "right angle, −1 the opposite. A token that stays like itself is changed little by the layers; tokens "
                 "that become like each other have taken in the same context."),
        {QStringLiteral("\\cos(x, y) = \\frac{x \\cdot y}{\\Vert x \\Vert \\Vert y \\Vert}")},
        Text::tr("Ethayarajh 2019, section 3.3")};
}

Explanation projection()
{
    return {
        Text::tr("All tokens at all depths as points, seen from where they differ most: along the first two principal "
                 "components, the leading singular vectors of all points less their mean. The axes say how much of the "
                 "variance is seen; two points that lie together here may be far apart in what is not."),
        {QStringLiteral("X - \\mu = U S V^\\top"), QStringLiteral("(x - \\mu) \\cdot v_1, (x - \\mu) \\cdot v_2")},
        Text::tr("Pearson 1901; Jolliffe 2002, chapter 1")};
}

Explanation parameters()
{
    return {
        Text::tr("What the model has learned, number by number. Of W_Q, W_K and W_V each head owns d / h columns; of "
                 "W_O it owns the rows that read its output."),
        {QStringLiteral("q = x W^Q, k = x W^K, v = x W^V")},
        paperSection("3.2.2")};
}

Explanation cost()
{
    return {
        Text::tr("What a layer costs for n tokens of width d, how many steps must wait for one another, and how far a "
                 "word is from another. Self-attention links any two words in one step, and pays n² for it; "
                 "restricted to a window r it pays n · r."),
        {QStringLiteral("n^2 \\cdot d, n \\cdot d^2, k \\cdot n \\cdot d^2, r \\cdot n \\cdot d")},
        Text::tr("Vaswani et al. 2017, section 4, table 1")};
}

Explanation beam()
{
    return {Text::tr("The search for the translation: at every step the best hypotheses are kept. A longer one is not "
                     "punished for its length alone, for its score is divided by the length penalty."),
            {QStringLiteral("s(y) = \\frac{\\log p(y)}{\\left((5 + |y|) / 6\\right)^\\alpha}")},
            Text::tr("Vaswani et al. 2017, section 6.1; Wu et al. 2016, equation 14")};
}

Explanation training()
{
    return {Text::tr("How the model came to be: its loss, and the same sentence seen by its weights at moments of the "
                     "training."),
            {QStringLiteral("\\text{rate} = d^{-0.5} \\cdot \\text{min}(\\text{step}^{-0.5}, \\text{step} \\cdot "
                            "\\text{warmup}^{-1.5})")},
            paperSection("5.3")};
}

} // namespace

Explanation explanationOf(const QString& view, const std::string& block, const EncoderDecoderConfig* model)
{
    if (view == u"positions" && model)
        return positionsOf(*model);
    static const QHash<QString, Explanation (*)()> table = {
        {"attention", attention},
        {"heads", heads},
        {"lines", lines},
        {"tokens", tokens},
        {"compare", compare},
        {"switches", switches},
        {"masks", masks},
        {"anatomy", anatomy},
        {"steps", steps},
        {"positions", positions},
        {"output", output},
        {"weights", parameters},
        {"cost", cost},
        {"beam", beam},
        {"training", training},
        {"layers.norms", norms},
        {"layers.similarity", similarity},
        {"layers.projection", projection},
    };
    if (view == u"layers")
        return blockExplanation(block);
    const auto entry = table.constFind(view);
    return entry == table.constEnd() ? Explanation{} : (*entry)();
}

} // namespace regard::app
