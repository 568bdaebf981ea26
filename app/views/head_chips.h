#pragma once

#include <vector>

#include <QStringList>
#include <QWidget>

class QToolButton;

namespace regard::app {

class FlowLayout;

/// A button for every head in the colour of its lines. A click switches it, a double or Alt click (Alt+Space by
/// keyboard) shows it alone; two more buttons switch all.
class HeadChips : public QWidget {
    Q_OBJECT
public:
    explicit HeadChips(QWidget* parent = nullptr);

    /// One a head; what was off stays off where the number of heads stays.
    void setHeads(const QStringList& names, const std::vector<int>& colours);
    /// Heads that the model runs without look crossed out; their lines are still drawn.
    void setSwitchedOff(std::vector<bool> off);
    const std::vector<bool>& on() const { return on_; }
    void setOn(std::vector<bool> on); ///< says so
    void showOnly(int index);
    QToolButton* button(int index) const;

signals:
    void changed();
    void onlyChosen(int index); ///< that one alone is wanted; changed() comes too

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void addButton(int index);
    void paintIcons();
    void showState();
    void showTips();

    FlowLayout* flow_ = nullptr;
    std::vector<QToolButton*> buttons_;
    QToolButton* all_ = nullptr;
    QToolButton* none_ = nullptr;
    QStringList names_;
    std::vector<int> colours_;
    std::vector<bool> on_;
    std::vector<bool> off_; ///< switched off in the model
};

} // namespace regard::app
