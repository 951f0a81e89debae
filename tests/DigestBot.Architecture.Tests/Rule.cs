using Xunit;

namespace DigestBot.Architecture.Tests;

/// <summary>Fails with every offence in full, one a line.</summary>
internal static class Rule
{
    public static void HasNoOffence(IEnumerable<string?> offences)
    {
        var all = offences.Distinct().Order().ToList();
        Assert.True(all.Count == 0, string.Join("\n", all));
    }
}
