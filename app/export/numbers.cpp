#include "app/export/numbers.h"

#include <cmath>
#include <filesystem>
#include <map>

#include <QCoreApplication>
#include <nlohmann/json.hpp>

#include "core/error.h"
#include "core/formats/csv_writer.h"
#include "core/formats/npz_writer.h"
#include "core/formats/safetensors.h"

namespace regard::app {

namespace {

LabelledAxis axis(const std::string& name, std::size_t size, const QStringList& labels)
{
    LabelledAxis made{name, size};
    if (std::size_t(labels.size()) != size)
        return made;
    made.label_name = "token";
    for (const QString& label : labels)
        made.labels.push_back(plainLabel(label));
    return made;
}

std::map<std::string, std::string> textsOf(const Figure& figure)
{
    return {
        {"caption", plainLabel(figure.caption())},
        {"software", QStringLiteral("Regard %1").arg(QCoreApplication::applicationVersion()).trimmed().toStdString()}};
}

void exportSafetensors(const Figure& figure, const std::vector<LabelledArray>& arrays,
                       const std::filesystem::path& file)
{
    auto metadata = textsOf(figure);
    std::vector<SafetensorsTensor> tensors;
    for (const LabelledArray& array : arrays) {
        SafetensorsTensor tensor{array.name, {}, array.values};
        nlohmann::json axes = nlohmann::json::array();
        for (const LabelledAxis& axis : array.axes) {
            tensor.shape.push_back(axis.size);
            axes.push_back(axis.name);
            if (!axis.labels.empty())
                metadata[array.name + "." + axis.name] = nlohmann::json(axis.labels).dump();
        }
        metadata[array.name + ".axes"] = axes.dump();
        tensors.push_back(std::move(tensor));
    }
    write_safetensors(file, tensors, metadata);
}

} // namespace

std::string plainLabel(QString label)
{
    return label.remove(QChar(0x2068)).remove(QChar(0x2069)).toStdString();
}

std::string arrayName(AttentionMeasure measure)
{
    switch (measure) {
    case AttentionMeasure::weight:
        return "weight";
    case AttentionMeasure::weighted_value:
        return "weighted_value";
    case AttentionMeasure::rollout:
        return "rollout";
    }
    return {};
}

LabelledArray arrayOf(const HeatMapData& data, const ArrayNames& names)
{
    LabelledArray array{
        names.values,
        {axis(names.rows, data.rows, data.rowLabels), axis(names.columns, data.columns, data.columnLabels)},
        data.values};
    if (data.masked.empty() && data.leftOut.empty())
        return array;
    array.blank.resize(data.values.size());
    for (std::size_t i = 0; i < data.values.size(); ++i) {
        const bool left_out = !data.leftOut.empty() && data.leftOut[i];
        array.blank[i] = left_out || (!data.masked.empty() && data.masked[i]);
        if (left_out)
            array.values[i] = std::nanf("");
    }
    return array;
}

void exportNumbers(const Figure& figure, const QString& file, NumberFormat format)
{
    const std::vector<LabelledArray> arrays = figure.numbers();
    if (arrays.empty())
        throw Error({Error::Kind::invalid, "this picture has no table of numbers", file.toStdString(), {}, {}});
    const std::filesystem::path path(file.toStdU16String());
    if (format == NumberFormat::npz)
        write_npz(path, arrays, textsOf(figure));
    else if (format == NumberFormat::csv)
        write_csv(path, arrays);
    else
        exportSafetensors(figure, arrays, path);
}

} // namespace regard::app
