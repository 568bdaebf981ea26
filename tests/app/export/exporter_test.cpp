#include "app/export/exporter.h"

#include <cmath>
#include <cstdlib>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QTemporaryDir>
#include <gtest/gtest.h>

#include "app/export/encode.h"
#include "app/export/heat_map_figure.h"
#include "app/export/whole_file.h"
#include "tests/app/export/figures.h"
#include "tests/app/export/limited_disk.h"

namespace regard::app {
namespace {

using test::PlainFigure;
using test::thrownBy;

const PlainFigure plain{QSizeF(40, 20)};

QByteArray contents(const QString& file)
{
    QFile opened(file);
    EXPECT_TRUE(opened.open(QIODevice::ReadOnly)) << file.toStdString();
    return opened.readAll();
}

void put(const QString& file, const QByteArray& bytes)
{
    QFile opened(file);
    ASSERT_TRUE(opened.open(QIODevice::WriteOnly));
    ASSERT_EQ(opened.write(bytes), bytes.size());
}

TEST(Exporter, writes_the_kind_that_the_name_asks_for)
{
    const QTemporaryDir folder;
    exportFigure(plain, folder.filePath("a.png"));
    exportFigure(plain, folder.filePath("b.SVG"));
    exportFigure(plain, folder.filePath("c.pdf"));
    EXPECT_TRUE(contents(folder.filePath("a.png")).startsWith("\x89PNG"));
    EXPECT_TRUE(contents(folder.filePath("b.SVG")).contains("<svg"));
    EXPECT_TRUE(contents(folder.filePath("c.pdf")).startsWith("%PDF-"));
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 3) << "and leaves nothing else behind";
}

TEST(Exporter, png_has_the_asked_resolution_and_says_what_it_shows)
{
    const QTemporaryDir folder;
    const HeatMapFigure figure(test::risingMap(2, 3), Palette(),
                               QString::fromUtf8("tête L1 H2\nSource: \u2068猫\u2069"));
    exportFigure(figure, folder.filePath("a.png"), {.dpi = 300});
    const QImage image(folder.filePath("a.png"));
    EXPECT_EQ(std::lround(image.dotsPerMeterX() * 0.0254), 300);
    EXPECT_EQ(image.width(), int(std::ceil(figure.size().width() * 300 / 72)));
    EXPECT_EQ(image.text("Title"), QString::fromUtf8("tête L1 H2"));
    EXPECT_EQ(image.text("Description"), QString::fromUtf8("tête L1 H2\nSource: 猫"));
    EXPECT_TRUE(image.text("Software").startsWith("Regard"));
}

TEST(Exporter, refuses_names_that_cannot_work)
{
    const QTemporaryDir folder;
    const auto refused = [&folder](const QString& name) {
        return thrownBy([&] { exportFigure(plain, name.isEmpty() ? name : folder.filePath(name)); });
    };
    EXPECT_EQ(refused("").kind, Error::Kind::invalid);
    EXPECT_EQ(refused("a.gif").found, ".gif");
    EXPECT_EQ(refused("a").found, "no extension");
    EXPECT_EQ(refused(QString("a") + QChar(0) + "b.png").what, "the file name has control characters");
    EXPECT_EQ(refused("a\nb.png").what, "the file name has control characters");
    EXPECT_EQ(refused(QString(300, 'x') + ".png").found, "304");
    EXPECT_EQ(refused(QString(90, QChar(0x732b)) + ".png").found, "274") << "bytes, not characters";
    EXPECT_EQ(refused("missing/a.png").kind, Error::Kind::missing);
    ASSERT_TRUE(QDir(folder.path()).mkdir("folder.png"));
    EXPECT_EQ(refused("folder.png").what, "this is a folder");
    EXPECT_EQ(thrownBy([] { exportFigure(plain, "/dev/full"); }).what, "this is not a regular file");
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 0);
}

TEST(Exporter, takes_names_of_any_script)
{
    const QTemporaryDir folder;
    for (const char* name : {"猫 👩‍👩‍👧.png", "قطة.svg", "l'été \"1\".pdf", "50%20.png", "a.b.c.png"}) {
        const QString file = folder.filePath(QString::fromUtf8(name));
        exportFigure(plain, file);
        EXPECT_GT(QFileInfo(file).size(), 0) << name;
    }
}

TEST(Exporter, refuses_absurd_sizes)
{
    const QTemporaryDir folder;
    const auto refused = [&folder](QSizeF size, int dpi, const char* name) {
        return thrownBy([&] { exportFigure(PlainFigure(size), folder.filePath(name), {.dpi = dpi}); });
    };
    EXPECT_EQ(refused({40000, 40000}, 72, "a.png").kind, Error::Kind::invalid);
    EXPECT_EQ(refused({20000, 20000}, 72, "a.png").what, "the picture has too many pixels");
    EXPECT_EQ(refused({1000, 1000}, 1000, "a.png").what, "the picture has too many pixels");
    EXPECT_EQ(refused({0, 10}, 72, "a.svg").what, "the picture has no sensible size");
    EXPECT_EQ(refused({std::nan(""), 10}, 72, "a.pdf").what, "the picture has no sensible size");
    EXPECT_EQ(refused({10, INFINITY}, 72, "a.png").what, "the picture has no sensible size");
    EXPECT_EQ(refused({10, 10}, 0, "a.png").found, "0");
    EXPECT_EQ(refused({10, 10}, 100'001, "a.png").found, "100001");
    const Error::Parts large = refused({1000, 1000}, 1000, "a.png");
    EXPECT_EQ(large.found, "13889 x 13889 at 1000 dpi");
    EXPECT_EQ(large.expected, "32000 a side and 160 million in all, as at 909 dpi");
    EXPECT_NO_THROW(exportFigure(PlainFigure({1000, 100}), folder.filePath("fits.png"), {.dpi = 2000}));
    EXPECT_TRUE(QFile::remove(folder.filePath("fits.png")));
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 0);
}

TEST(WholeFile, full_disk_leaves_the_old_file_and_no_other)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath("a.png");
    put(file, "old");
    {
        const test::FileSizeLimit limit(100'000);
        const Error::Parts parts = thrownBy([&] { writeWhole(file, QByteArray(300'000, 'x')); });
        EXPECT_EQ(parts.kind, Error::Kind::io);
        EXPECT_NE(parts.found.find("large"), std::string::npos) << parts.found;
    }
    EXPECT_EQ(contents(file), "old");
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    writeWhole(file, QByteArray(300'000, 'x'));
    EXPECT_EQ(contents(file).size(), 300'000);
}

TEST(WholeFile, a_disk_that_is_really_full)
{
    const test::SmallDisk disk(128 * 1024);
    if (!disk.mounted())
        GTEST_SKIP() << "not checked: no right to mount a small disk (the size limit above stands for it)";
    put(disk.path("a.png"), "old");
    const Error::Parts parts = thrownBy([&] { writeWhole(disk.path("a.png"), QByteArray(300'000, 'x')); });
    EXPECT_EQ(parts.kind, Error::Kind::io);
    EXPECT_NE(parts.found.find("space"), std::string::npos) << parts.found;
    EXPECT_EQ(contents(disk.path("a.png")), "old");
    EXPECT_EQ(QFileInfo(disk.path("a.png")).absoluteDir().entryList(QDir::Files | QDir::Hidden).size(), 1);
}

TEST(WholeFile, a_folder_that_takes_no_files)
{
    // Not even root makes a file here.
    const Error::Parts parts = thrownBy([] { exportFigure(plain, "/proc/regard.png"); });
    EXPECT_EQ(parts.kind, Error::Kind::io);
    EXPECT_EQ(parts.where, "/proc/regard.png");
    EXPECT_FALSE(parts.found.empty());
}

TEST(WholeFile, a_failed_picture_does_not_touch_the_file)
{
    const QTemporaryDir folder;
    put(folder.filePath("a.png"), "old");
    EXPECT_ANY_THROW(exportFigure(PlainFigure({0, 0}), folder.filePath("a.png")));
    EXPECT_EQ(contents(folder.filePath("a.png")), "old");
    exportFigure(plain, folder.filePath("a.png"));
    EXPECT_TRUE(contents(folder.filePath("a.png")).startsWith("\x89PNG"));
}

TEST(Clipboard, carries_picture_svg_and_numbers)
{
    const HeatMapFigure figure(test::risingMap(2, 2), Palette(), "caption");
    const auto data = clipboardData(figure);
    EXPECT_TRUE(data->hasImage());
    EXPECT_TRUE(data->data("image/svg+xml").contains("<svg"));
    EXPECT_EQ(data->text(), "query\tcol0\tcol1\nrow0\t0\t0.25\nrow1\t0.5\t0.75\n");
    EXPECT_EQ(clipboardData(plain)->text(), "plain");
}

} // namespace
} // namespace regard::app
