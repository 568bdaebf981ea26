#include "app/export/numbers.h"

#include <cmath>

#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "app/export/attention_figure.h"
#include "app/export/curves_figure.h"
#include "app/export/exporter.h"
#include "app/export/heat_map_figure.h"
#include "app/export/stacked_figure.h"
#include "core/formats/safetensors.h"
#include "tests/app/export/figures.h"
#include "tests/support/sample_trace.h"

namespace regard::app {
namespace {

QByteArray contents(const QString& file)
{
    QFile opened(file);
    EXPECT_TRUE(opened.open(QIODevice::ReadOnly)) << file.toStdString();
    return opened.readAll();
}

TEST(Numbers, of_a_map_are_its_values_with_its_labels)
{
    HeatMapData data = test::risingMap(2, 3);
    data.rowLabels[0] = QString::fromUtf8("\u2068قطة\u2069");
    data.masked = {false, true, false, false, false, false};
    data.leftOut = {false, false, true, false, false, false};
    const LabelledArray array = arrayOf(data, {"weight", "query", "key"});
    EXPECT_EQ(array.name, "weight");
    ASSERT_EQ(array.axes.size(), 2u);
    EXPECT_EQ(array.axes[0].name, "query");
    EXPECT_EQ(array.axes[0].labels, (std::vector<std::string>{"قطة", "row1"}));
    EXPECT_EQ(array.axes[1].size, 3u);
    EXPECT_EQ(array.values[1], data.values[1]);
    EXPECT_TRUE(std::isnan(array.values[2]));
    EXPECT_EQ(array.blank, (std::vector<bool>{false, true, true, false, false, false}));
    EXPECT_TRUE(arrayOf(test::risingMap(1, 1), {}).blank.empty());
}

TEST(Numbers, safetensors_read_back_equal_the_weights_of_the_trace)
{
    const QTemporaryDir folder;
    const auto trace = test::sampleTrace({"Le", "chat", "</s>"}, {"The", "cat", "</s>"}, 2, 2);
    exportFigure(*headFigure(trace, AttentionKind::cross, 1, 0, Palette()), folder.filePath("a.safetensors"));
    const auto file = SafetensorsFile::open(folder.filePath("a.safetensors").toStdString());
    const std::span<const float> weights = trace->at("decoder.layers.1.cross_attention.weights").head(0);
    EXPECT_EQ(file.read_floats("weight"), std::vector<float>(weights.begin(), weights.end()));
    EXPECT_EQ(nlohmann::json::parse(file.metadata().at("weight.axes")), (nlohmann::json{"query", "key"}));
    EXPECT_EQ(nlohmann::json::parse(file.metadata().at("weight.key")), (nlohmann::json{"Le", "chat", "</s>"}));
    EXPECT_NE(file.metadata().at("caption").find("cross-attention L1 H0"), std::string::npos);
}

TEST(Numbers, every_format_is_written_by_its_extension)
{
    const QTemporaryDir folder;
    const HeatMapFigure figure(test::risingMap(2, 2), Palette(), "caption");
    for (const QString& extension : exportExtensions())
        exportFigure(figure, folder.filePath("a." + extension));
    EXPECT_EQ(contents(folder.filePath("a.csv")), "row,col0,col1\r\nrow0,0,0.25\r\nrow1,0.5,0.75\r\n");
    EXPECT_TRUE(contents(folder.filePath("a.npz")).startsWith("PK\x03\x04"));
}

TEST(Numbers, of_a_picture_without_any_are_refused)
{
    const QTemporaryDir folder;
    EXPECT_EQ(test::thrownBy([&] {
                  exportFigure(test::PlainFigure({9, 9}), folder.filePath("a.csv"));
              }).what,
              "this picture has no table of numbers");
    EXPECT_FALSE(QFile::exists(folder.filePath("a.csv")));
}

TEST(Numbers, of_curves_are_padded_where_one_ends_early)
{
    CurvesData data;
    data.series = {{"a", {1, 2, 3}}, {"b", {4}}};
    const auto arrays = CurvesFigure(data, {}).numbers();
    ASSERT_EQ(arrays.size(), 1u);
    EXPECT_EQ(arrays[0].axes[0].labels, (std::vector<std::string>{"a", "b"}));
    EXPECT_EQ(arrays[0].values[3], 4);
    EXPECT_TRUE(std::isnan(arrays[0].values[5]));
}

TEST(Numbers, of_parts_get_names_of_their_own)
{
    std::vector<std::unique_ptr<Figure>> parts;
    for (int i = 0; i < 3; ++i)
        parts.push_back(std::make_unique<HeatMapFigure>(test::risingMap(1, 1), Palette(), QString()));
    const auto arrays = StackedFigure(std::move(parts), "both").numbers();
    ASSERT_EQ(arrays.size(), 3u);
    EXPECT_EQ(arrays[0].name, "value");
    EXPECT_EQ(arrays[2].name, "value_3");
}

} // namespace
} // namespace regard::app
