#include "app/commands/commands.h"

int main(int argc, char** argv)
{
    return regard::app::run_program(argc, argv);
}
