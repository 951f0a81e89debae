using DigestBot.Commands;
using Xunit;

namespace DigestBot.Core.Tests.Commands;

public sealed class CommandDescriptionsTests
{
    [Fact]
    public void Every_text_keeps_discords_limits()
    {
        Assert.All(CommandDescriptions.All, command => AssertFits(command.Name, command.Summary));
        Assert.All(CommandDescriptions.All.SelectMany(command => command.Options), option => AssertFits(option.Name, option.Summary));
    }

    [Fact]
    public void Required_options_come_first() => Assert.All(
        CommandDescriptions.All,
        command => Assert.Equal(command.Options.OrderByDescending(option => option.IsRequired), command.Options));

    private static void AssertFits(string name, string summary)
    {
        Assert.Matches("^[a-z-]{1,32}$", name);
        Assert.InRange(summary.Length, 1, CommandDescriptions.MaxSummaryLength);
    }
}
