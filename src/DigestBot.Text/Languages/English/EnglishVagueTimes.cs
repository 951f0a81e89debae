using DigestBot.Text.Times.Patterns;
using DigestBot.Text.Times.Tokens;
using static DigestBot.Text.Times.Meanings.TimeMeanings;

namespace DigestBot.Text.Languages.English;

/// <summary>References without a date: now, recently, in the future.</summary>
internal static class EnglishVagueTimes
{
    public static IEnumerable<TimeRule> Rules =>
    [
        new("<vague> !as|after", m => Vague(m[WordClass.Vague]!.Value)),
        new("the? current &<n>", m => Vague(0)),
        new("current", m => Vague(0)),
        new("the near? future", m => Vague(1)),
        new("the past !<n>|<unit>|<units>|few|several|couple|decade|century", m => Vague(-1)),
        new("as soon as possible", m => Vague(1)),
        new("at the time !of", m => Vague(-1)),
        new("once &a|the", m => null),
    ];
}
