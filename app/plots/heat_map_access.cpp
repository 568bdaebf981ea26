#include "app/plots/heat_map_access.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>
#include <QWindow>

#include "app/plots/heat_map.h"
#include "app/plots/heat_map_painter.h"

namespace regard::app {

namespace {

constexpr qsizetype most_cells = 512; // that are kept for screen readers

QAccessibleInterface* accessOf(HeatMap* map)
{
    return map ? QAccessible::queryAccessibleInterface(map) : nullptr;
}

class CellAccess : public QAccessibleInterface, public QAccessibleTableCellInterface {
public:
    CellAccess(HeatMap& map, int row, int column) : map_(&map), row_(row), column_(column) {}

    bool isValid() const override
    {
        return map_ && row_ < int(map_->data().rows) && column_ < int(map_->data().columns);
    }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return map_ ? map_->window()->windowHandle() : nullptr; }
    QAccessibleInterface* parent() const override { return accessOf(map_); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::Cell; }
    QString text(QAccessible::Text kind) const override
    {
        if (kind != QAccessible::Name || !isValid())
            return {};
        return cellText(map_->data(), row_, column_, map_->locale()).replace('\n', QStringLiteral(", "));
    }
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override
    {
        const QRect cell = isValid() ? map_->cellRect(row_, column_).toAlignedRect() : QRect();
        return cell.isEmpty() ? QRect() : QRect(map_->mapToGlobal(cell.topLeft()), cell.size());
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (!isValid())
            return state;
        state.focusable = state.selectable = state.readOnly = true;
        state.selected = isSelected();
        state.focused = map_->keyCell() == QPoint(column_, row_) && map_->hasFocus();
        state.offscreen = map_->cellRect(row_, column_).isEmpty();
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableCellInterface ? static_cast<QAccessibleTableCellInterface*>(this) : nullptr;
    }

    bool isSelected() const override { return map_ && map_->markedRow() == row_ && map_->markedColumn() == column_; }
    // The name says which row and column it is.
    QList<QAccessibleInterface*> columnHeaderCells() const override { return {}; }
    QList<QAccessibleInterface*> rowHeaderCells() const override { return {}; }
    int columnIndex() const override { return column_; }
    int rowIndex() const override { return row_; }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface* table() const override { return parent(); }

private:
    QPointer<HeatMap> map_;
    int row_;
    int column_;
};

class MapAccess : public QAccessibleWidget, public QAccessibleTableInterface {
public:
    explicit MapAccess(HeatMap* map) : QAccessibleWidget(map, QAccessible::Table) {}
    ~MapAccess() override { forget(); }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface*>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }
    int childCount() const override { return rowCount() * columnCount(); }
    QAccessibleInterface* child(int index) const override
    {
        return index < 0 || index >= childCount() ? nullptr : cellAt(index / columnCount(), index % columnCount());
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        auto* const cell = child ? const_cast<QAccessibleInterface*>(child)->tableCellInterface() : nullptr;
        return cell && cell->table() == this ? cell->rowIndex() * columnCount() + cell->columnIndex() : -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        const QPoint cell = map().cellAt(QPointF(map().mapFromGlobal(QPoint(x, y))));
        return cellAt(cell.y(), cell.x());
    }
    QAccessibleInterface* focusChild() const override { return cellAt(map().keyCell().y(), map().keyCell().x()); }

    QAccessibleInterface* cellAt(int row, int column) const override
    {
        if (row < 0 || column < 0 || row >= rowCount() || column >= columnCount())
            return nullptr;
        const int index = row * columnCount() + column;
        if (const auto known = cells_.constFind(index); known != cells_.constEnd())
            return QAccessible::accessibleInterface(*known);
        if (order_.size() == most_cells)
            QAccessible::deleteAccessibleInterface(cells_.take(order_.takeFirst()));
        auto* cell = new CellAccess(map(), row, column);
        cells_.insert(index, QAccessible::registerAccessibleInterface(cell));
        order_.append(index);
        return cell;
    }
    QAccessibleInterface* caption() const override { return nullptr; }
    QAccessibleInterface* summary() const override { return nullptr; }
    QString columnDescription(int column) const override
    {
        return column >= 0 && column < columnCount() ? map().data().columnLabel(std::size_t(column)) : QString();
    }
    QString rowDescription(int row) const override
    {
        return row >= 0 && row < rowCount() ? map().data().rowLabel(std::size_t(row)) : QString();
    }
    int columnCount() const override { return int(map().data().columns); }
    int rowCount() const override { return int(map().data().rows); }

    int selectedCellCount() const override { return int(selectedCells().size()); }
    QList<QAccessibleInterface*> selectedCells() const override
    {
        QAccessibleInterface* cell = cellAt(map().markedRow(), map().markedColumn());
        return cell ? QList<QAccessibleInterface*>{cell} : QList<QAccessibleInterface*>();
    }
    int selectedColumnCount() const override { return int(selectedColumns().size()); }
    int selectedRowCount() const override { return int(selectedRows().size()); }
    QList<int> selectedColumns() const override
    {
        return map().markedRow() < 0 && map().markedColumn() >= 0 ? QList<int>{map().markedColumn()} : QList<int>();
    }
    QList<int> selectedRows() const override
    {
        return map().markedColumn() < 0 && map().markedRow() >= 0 ? QList<int>{map().markedRow()} : QList<int>();
    }
    bool isColumnSelected(int column) const override { return selectedColumns().contains(column); }
    bool isRowSelected(int row) const override { return selectedRows().contains(row); }
    bool selectRow(int row) override { return choose(row, -1, row >= 0 && row < rowCount()); }
    bool selectColumn(int column) override { return choose(-1, column, column >= 0 && column < columnCount()); }
    bool unselectRow(int row) override { return isRowSelected(row) && selectRow(row); }
    bool unselectColumn(int column) override { return isColumnSelected(column) && selectColumn(column); }
    void modelChange(QAccessibleTableModelChangeEvent*) override { forget(); }

private:
    HeatMap& map() const { return static_cast<HeatMap&>(*widget()); }
    /// As a click on its label does; a second one lets it go.
    bool choose(int row, int column, bool there)
    {
        if (there)
            emit map().cellClicked(row, column);
        return there;
    }
    void forget()
    {
        for (const QAccessible::Id id : std::as_const(cells_))
            QAccessible::deleteAccessibleInterface(id);
        cells_.clear();
        order_.clear();
    }

    mutable QHash<int, QAccessible::Id> cells_;
    mutable QList<int> order_; ///< oldest first
};

QAccessibleInterface* makeAccess(const QString& name, QObject* object)
{
    auto* map = qobject_cast<HeatMap*>(object);
    return map && name == QLatin1String(HeatMap::staticMetaObject.className()) ? new MapAccess(map) : nullptr;
}

} // namespace

void installHeatMapAccess()
{
    QAccessible::installFactory(makeAccess); // once, however often it is asked for
}

void announceCell(HeatMap& map, const QPoint& cell)
{
    if (cell.x() < 0 || cell.y() < 0)
        return;
    QAccessibleEvent event(&map, QAccessible::Focus);
    event.setChild(cell.y() * int(map.data().columns) + cell.x());
    QAccessible::updateAccessibility(&event);
}

void announceNewCells(HeatMap& map)
{
    QAccessibleTableModelChangeEvent event(&map, QAccessibleTableModelChangeEvent::ModelReset);
    QAccessible::updateAccessibility(&event);
}

} // namespace regard::app
