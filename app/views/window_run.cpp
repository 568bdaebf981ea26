#include "app/views/window_run.h"

#include <QCheckBox>
#include <QLabel>
#include <QLocale>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/export/positions_figure.h"
#include "app/views/flow_layout.h"
#include "app/views/word_comparison.h"
#include "core/analysis/cost.h"

namespace regard::app {

namespace {

constexpr int farthest = 999;

bool hasWindow(const RunVariant& variant)
{
    return variant.encoder_window || variant.decoder_window;
}

/// Multiplications of q · k and of weights · v in the self-attention of both stacks.
double selfAttention(const EncoderDecoderConfig& config, const Trace& trace, const RunVariant& variant)
{
    double all = 0;
    const std::size_t n = std::max<std::size_t>(trace.source.size(), 1);
    const std::size_t m = std::max<std::size_t>(trace.target_input.size(), 1);
    for (const BlockCost& cost : run_cost(config, n, m, variant))
        if (cost.path.ends_with(".self_attention"))
            all += double(cost.scores) + double(cost.values);
    return all;
}

} // namespace

WindowRun::WindowRun(Session& session, QWidget* parent) : QWidget(parent), session_(session)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 0);
    column->setSpacing(6);
    auto* heading = new QLabel(tr("The model run with restricted self-attention"), this);
    heading->setProperty("role", "strong");
    words_ = new QLabel(this);
    words_->setProperty("role", "muted");
    words_->setTextFormat(Qt::PlainText);
    words_->setWordWrap(true);
    comparison_ = new WordComparison(this);
    column->addWidget(heading);
    column->addWidget(makeControls());
    column->addWidget(words_);
    column->addWidget(comparison_);
    connect(&session_, &Session::fullTraceChanged, this, &WindowRun::display);
    connect(&session_.variant(), &RunVariantState::changed, this, &WindowRun::display);
}

QWidget* WindowRun::makeControls()
{
    auto* controls = new QWidget(this);
    auto* row = new FlowLayout(controls);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    encoder_ = new QCheckBox(tr("&encoder"), controls);
    encoder_->setToolTip(tr("Each source token sees only its neighbours"));
    decoder_ = new QCheckBox(tr("de&coder"), controls);
    decoder_->setToolTip(tr("Each target token sees only the ones just before it; cross-attention stays as it is"));
    reach_ = new QSpinBox(controls);
    reach_->setRange(0, farthest);
    reach_->setValue(2);
    reach_->setKeyboardTracking(false);
    reach_->setToolTip(tr("How many tokens to either side are seen"));
    auto* label = new QLabel(tr("tokens either &way"), controls);
    label->setBuddy(reach_);
    neighbourhood_ = new QLabel(controls);
    neighbourhood_->setProperty("role", "muted");
    neighbourhood_->setToolTip(tr("The size of the neighbourhood in the paper's table 1: both sides and the token"));
    full_ = new QToolButton(controls);
    full_->setText(tr("Full again", "self-attention"));
    full_->setToolTip(tr("Back to self-attention over the whole text"));
    row->addWidget(grouped(controls, {encoder_, decoder_}));
    row->addWidget(grouped(controls, {label, reach_, neighbourhood_}));
    row->addWidget(full_);
    connect(encoder_, &QCheckBox::toggled, this, &WindowRun::apply);
    connect(decoder_, &QCheckBox::toggled, this, &WindowRun::apply);
    connect(reach_, &QSpinBox::valueChanged, this, &WindowRun::apply);
    connect(full_, &QToolButton::clicked, this, [this] {
        RunVariant variant = session_.variant().now();
        variant.encoder_window.reset();
        variant.decoder_window.reset();
        session_.variant().set(variant);
    });
    return controls;
}

/// Changed positions stay as they are.
void WindowRun::apply()
{
    RunVariant variant = session_.variant().now();
    const auto wanted = [this](const QCheckBox* box) {
        return box->isChecked() ? std::optional<std::size_t>(std::size_t(reach_->value())) : std::nullopt;
    };
    variant.encoder_window = wanted(encoder_);
    variant.decoder_window = wanted(decoder_);
    session_.variant().set(variant);
    display();
}

void WindowRun::refresh()
{
    display();
}

void WindowRun::display()
{
    const RunVariant& asked = session_.variant().now();
    const QSignalBlocker quietEncoder(encoder_), quietDecoder(decoder_), quietReach(reach_);
    encoder_->setChecked(asked.encoder_window.has_value());
    decoder_->setChecked(asked.decoder_window.has_value());
    if (hasWindow(asked))
        reach_->setValue(int(std::min<std::size_t>(asked.encoder_window ? *asked.encoder_window : *asked.decoder_window,
                                                   std::size_t(farthest))));
    neighbourhood_->setText(QStringLiteral("r = %1").arg(QLocale().toString(2 * reach_->value() + 1)));
    for (QWidget* control : std::initializer_list<QWidget*>{encoder_, decoder_, reach_})
        control->setEnabled(session_.live() && session_.model() != nullptr);
    full_->setEnabled(session_.live() && hasWindow(asked));
    const auto trace = session_.trace();
    if (!trace)
        return;
    const auto full = hasWindow(trace->variant) ? session_.fullTrace() : nullptr;
    comparison_->setWords(full ? variantPairs(*full, *trace) : WordPairs{});
    comparison_->setVisible(full != nullptr);
    words_->setText(wordsText(*trace) + costText(*trace));
}

QString WindowRun::wordsText(const Trace& trace) const
{
    if (!session_.live())
        return tr("This is a finished run, so nothing can be changed in it. Type a sentence to run the model.");
    if (!hasWindow(trace.variant))
        return tr("Tick a stack: its self-attention then sees only a window around each token, in every view. The "
                  "model was trained without one, so what changes tells how much it relies on words further away.");
    const auto full = session_.fullTrace();
    if (!full)
        return tr("Running the model as trained beside it…");
    if (trace.forced)
        return tr("The translation is given, so its words stay. Below them: the change of their probability.");
    const int differing = differingWords(comparison_->words());
    return differing == 0 ? tr("The same words as with full self-attention. Below them: the change of their "
                               "probability.")
                          : tr("Words that differ from those of the model as trained (≠): %1. Below equal words: the "
                               "change of their probability.")
                                .arg(QLocale().toString(differing));
}

QString WindowRun::costText(const Trace& trace) const
{
    const auto model = session_.model();
    if (!hasWindow(trace.variant) || !model || !model->network || model->network->config().shape() != trace.shape)
        return {};
    const auto number = [](double value) { return QLocale().toString(qulonglong(value)); };
    return u' ' + tr("Products of queries and keys, and of weights and values, in self-attention: %1 multiplications "
                     "instead of %2.")
                      .arg(number(selfAttention(model->network->config(), trace, trace.variant)),
                           number(selfAttention(model->network->config(), trace, RunVariant{})));
}

QString WindowRun::text() const
{
    return words_->text();
}

} // namespace regard::app
