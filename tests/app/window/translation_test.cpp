#include <tuple>

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QTranslator>
#include <QXmlStreamReader>
#include <gtest/gtest.h>

#include "app/session/messages.h"

namespace regard::app {
namespace {

QStringList placeholders(const QString& text)
{
    static const QRegularExpression pattern("%(n|[0-9]+)");
    QStringList found;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();)
        found << matches.next().captured(0);
    found.removeDuplicates();
    found.sort();
    return found;
}

TEST(Translation, no_message_loses_or_invents_a_placeholder)
{
    const QDir folder(QStringLiteral(REGARD_SOURCE) + "/translations");
    const QStringList files = folder.entryList({"*.ts"});
    ASSERT_FALSE(files.isEmpty());
    int checked = 0;
    for (const QString& name : files) {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        QString source;
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement())
                continue;
            if (xml.name() == QStringLiteral("source"))
                source = xml.readElementText();
            else if (xml.name() == QStringLiteral("translation") || xml.name() == QStringLiteral("numerusform")) {
                const QString text = xml.readElementText(QXmlStreamReader::SkipChildElements);
                if (text.trimmed().isEmpty())
                    continue;
                EXPECT_EQ(placeholders(text), placeholders(source)) << source.toStdString();
                ++checked;
            }
        }
        EXPECT_FALSE(xml.hasError()) << name.toStdString();
    }
    EXPECT_GT(checked, 300);
}

TEST(Translation, every_language_has_its_words_and_plurals)
{
    for (const auto& [locale, one, many] : {std::tuple("en", "1 token of", "3 tokens of"),
                                            std::tuple("fr", "1 token du texte n’est", "3 tokens du texte ne sont"),
                                            std::tuple("zh_CN", "文本中有 1 个词元", "文本中有 3 个词元")}) {
        QTranslator translator;
        ASSERT_TRUE(translator.load(QStringLiteral(":/i18n/regard_%1.qm").arg(locale))) << locale;
        QCoreApplication::installTranslator(&translator);
        EXPECT_TRUE(sentence(Notice{Notice::Kind::unknown_tokens, 1, 0}).startsWith(QString::fromUtf8(one)));
        EXPECT_TRUE(sentence(Notice{Notice::Kind::unknown_tokens, 3, 0}).startsWith(QString::fromUtf8(many)));
        QCoreApplication::removeTranslator(&translator);
    }
}

} // namespace
} // namespace regard::app
