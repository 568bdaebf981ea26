#include "core/trace/attention_switches.h"

#include <gtest/gtest.h>

#include "core/error.h"
#include "core/trace/trace.h"
#include "tests/core/formats/temporary_folder.h"

using namespace regard;

namespace {

const ModelShape shape{3, 2, 4, 16, 4, 32, 100};

TEST(AttentionSwitches, AllAreOnUntilSet)
{
    AttentionSwitches switches;
    EXPECT_TRUE(switches.empty());
    EXPECT_EQ(switches.at(AttentionKind::cross, 1, 3), HeadSwitch::on);
    EXPECT_TRUE(switches.of_layer(AttentionKind::cross, 1, 4).empty());

    switches.set(AttentionKind::cross, 1, 3, HeadSwitch::uniform);
    switches.set(AttentionKind::encoder, 2, 0, HeadSwitch::zero);
    EXPECT_EQ(switches.at(AttentionKind::cross, 1, 3), HeadSwitch::uniform);
    EXPECT_EQ(switches.at(AttentionKind::decoder, 1, 3), HeadSwitch::on);
    EXPECT_EQ(switches.of_layer(AttentionKind::cross, 1, 4),
              (std::vector<HeadSwitch>{HeadSwitch::on, HeadSwitch::on, HeadSwitch::on, HeadSwitch::uniform}));
    EXPECT_EQ(switches.text(), "encoder L2 H0 zero, cross L1 H3 uniform");

    switches.set(AttentionKind::cross, 1, 3, HeadSwitch::zero); // another way, still one head
    EXPECT_EQ(switches.off().size(), 2U);
    switches.set(AttentionKind::cross, 1, 3, HeadSwitch::on);
    switches.set(AttentionKind::encoder, 2, 0, HeadSwitch::on);
    EXPECT_TRUE(switches.empty());
    EXPECT_EQ(switches, AttentionSwitches());
}

TEST(AttentionSwitches, LayersAndKinds)
{
    AttentionSwitches switches;
    switches.set_layer(AttentionKind::decoder, 1, 4, HeadSwitch::zero);
    EXPECT_EQ(switches.off().size(), 4U);
    switches.set_kind(AttentionKind::encoder, shape, HeadSwitch::uniform);
    EXPECT_EQ(switches.off().size(), 4U + 3U * 4U);
    switches.set_kind(AttentionKind::encoder, shape, HeadSwitch::on);
    EXPECT_EQ(switches.off().size(), 4U);
}

TEST(AttentionSwitches, TextComesBack)
{
    AttentionSwitches switches;
    switches.set(AttentionKind::decoder, 0, 2, HeadSwitch::zero);
    switches.set(AttentionKind::cross, 1, 3, HeadSwitch::uniform);
    EXPECT_EQ(parse_switches(switches.text(), shape), switches);
    EXPECT_EQ(parse_switches("  cross l1   h3=uniform ,decoder L0 H2", shape), switches);
    EXPECT_TRUE(parse_switches("", shape).empty());
    EXPECT_TRUE(parse_switches(" , ", shape).empty());
    EXPECT_EQ(parse_switches("cross L1", shape).off().size(), 4U);
    const auto kind = parse_switches("encoder uniform", shape);
    EXPECT_EQ(kind.off().size(), 12U);
    EXPECT_EQ(kind.off().front().state, HeadSwitch::uniform);
}

TEST(AttentionSwitches, WhatCannotBeIsNamed)
{
    for (const char* text : {"crosses L1", "cross L1 H3 H4", "cross H1", "cross L1 3", "cross Lx", "cross L-1", "L1 H3",
                             "cross L1 H3 half", "uniform", "cross L99999999999999999999999"}) {
        const Error error = test::error_of([&] { parse_switches(text, shape); });
        EXPECT_EQ(error.kind(), Error::Kind::invalid) << text;
        EXPECT_EQ(error.parts().found, text);
    }
    const Error layer = test::error_of([] { parse_switches("decoder L1 H0, cross L2 H0", shape); });
    EXPECT_EQ(std::string(layer.what()), "switches: the model has no such head to switch off: expected layers 0 to 1, "
                                         "heads 0 to 3, found cross L2 H0");
    EXPECT_EQ(test::error_of([] { parse_switches("encoder L2 H4", shape); }).parts().found, "encoder L2 H4");
    const ModelShape encoder_only{3, 0, 4, 16, 4, 32, 100};
    EXPECT_EQ(test::error_of([&] { parse_switches("cross", encoder_only); }).parts().found, "cross");
}

TEST(AttentionSwitches, KnowWhatFitsAModel)
{
    const auto switches = parse_switches("encoder L2 H3, cross L1 H0", shape);
    EXPECT_NO_THROW(switches.check(shape));
    const ModelShape smaller{2, 2, 2, 16, 8, 32, 100};
    EXPECT_EQ(test::error_of([&] { switches.check(smaller); }).parts().found, "encoder L2 H3");
    EXPECT_EQ(switches.fitting(smaller).text(), "cross L1 H0 zero");
}

} // namespace
