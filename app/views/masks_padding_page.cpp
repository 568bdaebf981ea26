#include "app/views/masks_padding_page.h"

#include <algorithm>

#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/export/masks_figure.h"
#include "app/plots/attention_map.h"
#include "app/plots/heat_map.h"
#include "app/plots/number_text.h"
#include "app/session/messages.h"
#include "app/session/samples.h"
#include "app/session/token_labels.h"
#include "app/views/batch_board.h"
#include "app/views/flow_layout.h"
#include "app/views/folding_box.h"
#include "app/views/head_choice.h"
#include "app/views/scroll_page.h"
#include "app/views/segments.h"
#include "app/views/sentence_list.h"
#include "app/views/text_label.h"
#include "app/views/word_comparison.h"
#include "core/analysis/arithmetic.h"
#include "core/analysis/padding_share.h"
#include "core/error.h"

namespace regard::app {

namespace {

constexpr int typingPauseMs = 350;
constexpr int sentencesAtFirst = 4;
constexpr std::size_t longestSentence = 128; // tokens of a batch's rows
constexpr AttentionKind kindsShown[] = {AttentionKind::encoder, AttentionKind::cross};

QString percent(double share)
{
    return QLocale().toString(100 * share, 'f', share > 0 && share < 0.1 ? 1 : 0) + QStringLiteral(" %");
}

} // namespace

MasksPaddingPage::MasksPaddingPage(Session& session, QWidget* parent) : QWidget(parent), session_(session)
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(makeBar());
    auto* scroll = scrollPage(this);
    scroll->setWidget(makePage());
    whole->addWidget(scroll, 1);
    soon_.setSingleShot(true);
    soon_.setInterval(typingPauseMs);
    connect(&soon_, &QTimer::timeout, this, &MasksPaddingPage::changed);
    connect(list_, &SentenceList::edited, this, [this] {
        edited_ = true;
        soon_.start();
    });
    connect(&run_, &PaddedRun::changed, this, &MasksPaddingPage::changed);
    connect(board_, &BatchBoard::chosen, this, &MasksPaddingPage::choose);
    connect(cancel_, &QToolButton::clicked, &run_, &PaddedRun::cancel);
    connect(kinds_, &Segments::chosen, this, [this](int index) {
        kinds_->setCurrent(index);
        showSentence();
    });
}

QWidget* MasksPaddingPage::makeBar()
{
    auto* bar = new QWidget(this);
    bar->setProperty("role", "bar");
    auto* row = new FlowLayout(bar);
    row->setContentsMargins(14, 4, 14, 8);
    row->setSpacing(10);
    QStringList names;
    for (const AttentionKind shown : kindsShown)
        names << attentionKindTitle(shown);
    kinds_ = new Segments(names, bar);
    kinds_->setAccessibleName(tr("Kind of attention"));
    kinds_->setCurrent(0);
    choice_ = new HeadChoice(session_, bar);
    cancel_ = new QToolButton(bar);
    cancel_->setText(tr("Cancel"));
    cancel_->setToolTip(tr("Stop running the batch"));
    cancel_->hide();
    row->addWidget(kinds_);
    row->addWidget(choice_);
    row->addWidget(cancel_);
    return bar;
}

QWidget* MasksPaddingPage::makePage()
{
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(14, 8, 14, 12);
    column->setSpacing(10);
    list_ = new SentenceList(page);
    note_ = textLabel("body", page);
    board_ = new BatchBoard(page);
    boardScroll_ = new QScrollArea(page);
    boardScroll_->setFrameShape(QFrame::NoFrame);
    boardScroll_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    boardScroll_->setFocusPolicy(Qt::NoFocus);
    boardScroll_->setWidgetResizable(true);
    boardScroll_->setWidget(board_);
    shares_ = textLabel("strong", page);
    words_ = new WordComparison(page);
    column->addWidget(list_);
    column->addWidget(note_);
    column->addWidget(boardScroll_);
    column->addWidget(shares_);
    column->addWidget(words_);
    told_ = textLabel("body", page);
    told_->setObjectName(QStringLiteral("paddedCell"));
    told_->hide();
    column->addWidget(makeMaps(page), 1);
    column->addWidget(told_);
    return page;
}

QWidget* MasksPaddingPage::makeMaps(QWidget* parent)
{
    auto* maps = new FoldingBox(parent);
    for (HeatMap** map : {&masked_, &unmasked_}) {
        *map = new HeatMap(maps);
        (*map)->setMinimumSize(260, 260);
        (*map)->setNumbers(true);
        maps->addPart(*map, 1);
    }
    connect(masked_, &HeatMap::cellHovered, unmasked_, &HeatMap::setHighlight);
    connect(unmasked_, &HeatMap::cellHovered, masked_, &HeatMap::setHighlight);
    for (HeatMap* map : {masked_, unmasked_})
        connect(map, &HeatMap::cellClicked, this, &MasksPaddingPage::tellCell);
    return maps;
}

QString MasksPaddingPage::note() const
{
    return note_->text();
}

AttentionKind MasksPaddingPage::kind() const
{
    return kindsShown[qBound(0, kinds_->current(), 1)];
}

bool MasksPaddingPage::canRun() const
{
    return session_.live() && session_.model() && session_.model()->network;
}

/// The sentence of the session and some that come with the program, in the direction that is translated in. Once
/// somebody has edited the list, only the session's own line follows, and only while it is still that.
void MasksPaddingPage::fill()
{
    const auto model = session_.model();
    const std::size_t direction = session_.direction().index();
    const QString own = session_.sourceText();
    const bool another = filledFor_ != model || filledDirection_ != direction;
    if (!another && own == own_)
        return;
    if (edited_ || !another) {
        if (list_->texts().constFirst() == own_)
            list_->setText(0, own);
    } else {
        QStringList texts{own};
        const auto& directions = model->directions;
        if (direction < directions.size())
            for (const Sample& sample : samplesFor({directions[direction]}))
                if (texts.size() < sentencesAtFirst && !texts.contains(sample.text))
                    texts << sample.text;
        list_->setTexts(texts);
    }
    own_ = own;
    filledFor_ = model;
    filledDirection_ = direction;
}

MasksPaddingPage::Asked MasksPaddingPage::wanted() const
{
    return {session_.model(), session_.direction().index(), list_->texts(), session_.switches().now(),
            session_.variant().now()};
}

void MasksPaddingPage::runIfNeeded()
{
    Asked now = wanted();
    if (now == asked_ || soon_.isActive())
        return;
    asked_ = std::move(now);
    PaddedBatchRequest request;
    for (const QString& text : asked_.texts)
        request.texts.push_back(text.toStdString());
    request.direction = asked_.direction;
    request.max_source_tokens = request.max_target_tokens = longestSentence;
    request.switches = asked_.switches;
    request.variant = asked_.variant;
    run_.start(asked_.model, std::move(request));
}

std::shared_ptr<const Trace> MasksPaddingPage::sentence(bool masked) const
{
    const auto runs = run_.result();
    if (!runs)
        return nullptr;
    const auto& sentences = masked ? runs->masked.sentences : runs->unmasked.sentences;
    return std::size_t(chosen_) < sentences.size() ? sentences[std::size_t(chosen_)] : nullptr;
}

void MasksPaddingPage::refresh()
{
    const bool can = canRun();
    list_->setVisible(can);
    if (can) {
        fill();
        runIfNeeded();
    } else {
        asked_ = {};
        const QSignalBlocker quiet(run_); // this is the answer to what it would say
        run_.drop();
    }
    cancel_->setVisible(run_.running());
    if (const auto runs = run_.result())
        chosen_ = qBound(0, chosen_, int(runs->masked.sentences.size()) - 1);
    showBatch();
    showSentence();
}

void MasksPaddingPage::refreshFocus()
{
    showSentence();
}

void MasksPaddingPage::choose(int row)
{
    chosen_ = row;
    showBatch();
    showSentence();
}

QString MasksPaddingPage::noteText() const
{
    if (!canRun())
        return tr(
            "A batch can be run only with a model, and this is a finished run. Type a sentence to run the model.");
    if (!run_.error().isEmpty())
        return run_.error();
    const auto runs = run_.result();
    if (!runs)
        return run_.running() ? tr("Running the batch with its padding masked and not…")
                              : tr("The batch was not run. Edit a sentence to run it.");
    int differing = 0;
    const std::size_t count = runs->masked.sentences.size();
    for (std::size_t i = 0; i < count; ++i)
        differing += runs->masked.sentences[i]->target_text != runs->unmasked.sentences[i]->target_text;
    QString text = tr("Sentences of a batch are filled up to one length with padding (hatched). Masked, it changes "
                      "nothing. Switched off, queries look at padding as well: of %1 sentences, %2 then translate "
                      "otherwise. Choose a row to see its weights.")
                       .arg(count)
                       .arg(differing);
    for (const auto& trace : runs->masked.sentences)
        for (const Notice& notice : trace->notices)
            if (const QString more = regard::app::sentence(notice); !text.contains(more))
                text += u' ' + more;
    return text;
}

BatchGrid MasksPaddingPage::gridData() const
{
    BatchGrid grid;
    grid.chosen = chosen_;
    const auto runs = run_.result();
    for (std::size_t i = 0; runs && i < runs->masked.sentences.size(); ++i) {
        const Trace& trace = *runs->masked.sentences[i];
        BatchGrid::Row row;
        row.padding = int(trace.padding.source);
        for (std::size_t token = 0; token + trace.padding.source < trace.source.size(); ++token)
            row.tokens << tokenLabel(trace.source[token], trace.source_text);
        if (trace.target_text != runs->unmasked.sentences[i]->target_text)
            row.note = tr("≠ translates otherwise unmasked");
        grid.rows.push_back(std::move(row));
    }
    return grid;
}

void MasksPaddingPage::showBatch()
{
    note_->setText(noteText());
    BatchGrid grid = gridData();
    boardScroll_->setVisible(!grid.rows.empty());
    board_->setGrid(std::move(grid));
    boardScroll_->setFixedHeight(board_->sizeHint().height() +
                                 boardScroll_->horizontalScrollBar()->sizeHint().height());
}

QString MasksPaddingPage::shareText() const
{
    const auto masked = sentence(true), unmasked = sentence(false);
    const auto layer = std::size_t(choice_->layer()), head = std::size_t(choice_->head());
    const auto share = [&](const Trace& trace) { return padding_share(trace, kind(), layer, head); };
    return tr("Sentence %1, %2: on padding falls %3 of the attention with the mask, %4 without it. The mean of all "
              "heads of this kind without it: %5.")
        .arg(chosen_ + 1)
        .arg(attentionTitle(kind(), int(layer), int(head)), percent(share(*masked)), percent(share(*unmasked)),
             percent(padding_share(*unmasked, kind())));
}

HeatMapData MasksPaddingPage::mapData(const Trace& trace, const QString& title) const
{
    HeatMapData data = attentionMap(trace, kind(), choice_->layer(), choice_->head());
    data.title = title;
    return data;
}

QString MasksPaddingPage::weightText(const Trace& trace, int row, int column) const
{
    const WeightArithmetic sum = weight_arithmetic(trace, kind(), std::size_t(choice_->layer()),
                                                   std::size_t(choice_->head()), std::size_t(row), std::size_t(column));
    const QString score = exactNumber(double(sum.score));
    if (sum.masked)
        return tr("the mask makes the score %1 to −∞, so the weight is 0").arg(score);
    return tr("exp(%1 − %2) ÷ %3 = %4", "score, largest score, sum of the row, weight")
        .arg(score, exactNumber(double(sum.maximum)), exactNumber(double(sum.denominator)),
             exactNumber(double(sum.weight)));
}

/// These runs are of a batch, and not the one that the inspector tells of.
void MasksPaddingPage::tellCell(int row, int column)
{
    const auto masked = sentence(true), unmasked = sentence(false);
    const HeatMapData& data = masked_->data();
    told_->setVisible(masked && row >= 0 && column >= 0);
    if (told_->isHidden())
        return;
    told_->setText(
        tr("“%1” looks at “%2”. Masked: %3. Not masked: %4.")
            .arg(isolatedLabel(data.rowLabel(std::size_t(row))), isolatedLabel(data.columnLabel(std::size_t(column))),
                 weightText(*masked, row, column),
                 std::size_t(row) < unmasked_->data().rows ? weightText(*unmasked, row, column) : QStringLiteral("–")));
}

void MasksPaddingPage::showSentence()
{
    told_->hide();
    const auto masked = sentence(true), unmasked = sentence(false);
    for (QWidget* part : std::initializer_list<QWidget*>{shares_, words_, masked_, unmasked_})
        part->setVisible(masked != nullptr);
    choice_->show(kind(), masked ? masked->shape : ModelShape{});
    if (!masked)
        return;
    shares_->setText(shareText());
    WordPairs words = wordPairs(without_padding(*masked), without_padding(*unmasked));
    words.beforeName = tr("masked");
    words.afterName = tr("unmasked");
    words_->setWords(std::move(words));
    masked_->setData(mapData(*masked, tr("Padding masked")));
    unmasked_->setData(mapData(*unmasked, tr("Padding not masked")));
}

void MasksPaddingPage::setDataPalette(PaletteName name)
{
    masked_->setPalette(Palette(name));
    unmasked_->setPalette(Palette(name));
}

std::unique_ptr<Figure> MasksPaddingPage::figure() const
{
    const auto masked = sentence(true);
    if (!masked)
        return nullptr;
    return paddingFigure(*masked, board_->grid(), masked_->data(), unmasked_->data(), masked_->dataPalette(),
                         shares_->text());
}

} // namespace regard::app
