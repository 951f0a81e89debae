using System.Collections.Frozen;

namespace DigestBot.Commands.Typed;

/// <summary>On which days a briefing is to come, as people add it to the time: "daily" goes without saying, others are told that there is no choice yet.</summary>
/// <param name="Count">How many words say it.</param>
/// <param name="Problem">Why it cannot be; null for every day.</param>
internal readonly record struct DayWords(int Count, string? Problem)
{
    private static readonly FrozenSet<string> EveryDay = new[] { "daily", "everyday" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> SomeDays = new[]
    {
        "weekdays", "weekday", "workdays", "weekends", "weekend", "weekly", "mon-fri",
        "mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Null where no days are named.</summary>
    public static DayWords? At(IReadOnlyList<CommandToken> tokens, int at)
    {
        if (tokens[at].Kind != CommandTokenKind.Word)
        {
            return null;
        }

        var word = tokens[at].Text.TrimEnd(',');
        if (EveryDay.Contains(word))
        {
            return new DayWords(1, null);
        }

        if (word.Equals("every", StringComparison.OrdinalIgnoreCase) && at + 1 < tokens.Count && tokens[at + 1] is { Kind: CommandTokenKind.Word, Text: var next })
        {
            return next.Equals("day", StringComparison.OrdinalIgnoreCase) ? new DayWords(2, null)
                : SomeDays.Contains(next) ? Unable($"{word} {next}")
                : null;
        }

        return SomeDays.Contains(word) ? Unable(word) : null;
    }

    private static DayWords Unable(string days) => new(
        1, $"Briefings come every day; a choice such as “{days}” is not there yet. Leave it out: on a day without news nothing is sent.");
}
