#include <QApplication>
#include <QStandardPaths>
#include <benchmark/benchmark.h>

#include "core/system.h"
#include "tests/bench/training_bench.h"

// Runs on the built-in model, without a display and without the settings of the person who runs it.
// `--export-training FOLDER` runs nothing, but writes what compare_training.py compares with.
int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName("regard-bench");
    QCoreApplication::setApplicationName("regard-bench");
    if (argc == 3 && qstrcmp(argv[1], "--export-training") == 0) {
        regard::export_training(argv[2]);
        return 0;
    }
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 2;
    benchmark::AddCustomContext("instruction set", regard::instruction_set());
    benchmark::AddCustomContext("threads", std::to_string(regard::usable_cores()));
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
