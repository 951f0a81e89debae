namespace DigestBot.Commands.Typed;

/// <summary>On which days a briefing is to come, as people add it to the time: "weekdays", "every day", "mon, wed and fri".</summary>
internal static class DayWords
{
    /// <summary>All days of the week with commas, and an "and".</summary>
    private const int Most = 9;

    /// <summary>How many words from there on name days; 0 when they do not.</summary>
    public static int Count(IReadOnlyList<CommandToken> tokens, int from)
    {
        for (var words = Math.Min(Most, tokens.Count - from); words > 0; words--)
        {
            var some = tokens.Skip(from).Take(words);
            if (some.All(token => token.Kind == CommandTokenKind.Word) && DaysText.TryRead(string.Join(' ', some.Select(token => token.Text)), out _))
            {
                return words;
            }
        }

        return 0;
    }
}
