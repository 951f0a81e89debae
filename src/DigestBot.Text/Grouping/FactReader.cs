using System.Globalization;
using DigestBot.Text.Languages;

namespace DigestBot.Text.Grouping;

/// <summary>Reads the places, days and figures that an article states in its title and opening.</summary>
internal static class FactReader
{
    // where and when it happened is said at once; what comes later tells of other days and places
    private const int OpeningLength = 60;

    public static StoryFacts Read(GroupingItem item)
    {
        var facts = new StoryFacts();
        Read(item.Title ?? "", item.Language, facts);
        Read(item.Text, item.Language, facts);
        return facts;
    }

    private static void Read(string text, string? language, StoryFacts facts)
    {
        var words = FactWords.Of(text, OpeningLength);
        var pack = LanguagePack.For(language);
        var (months, placing) = (pack.Calendar.Months, pack.Stories.Placing);
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            var next = i + 1 < words.Count ? words[i + 1] : "";
            var before = i > 0 ? words[i - 1] : "";
            if (months.TryGetValue(word, out var month) && char.IsUpper(word[0]))
            {
                AddDay(month, next, facts);
                AddDay(month, before, facts);
            }
            else if (placing.Contains(word) && next.Length > 1 && char.IsUpper(next[0]) && !months.ContainsKey(next))
            {
                facts.Add(FactKind.Place, TermHash.Of(next));
            }
            else if (char.IsDigit(word[0]) && word.AsSpan().ContainsAny('.', '-') && char.IsDigit(word[^1]))
            {
                AddFigure(word, before, next, facts);
            }
        }
    }

    private static void AddDay(int month, string number, StoryFacts facts)
    {
        var digits = number.AsSpan().TrimEnd("stndrh.");
        if (int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is >= 1 and <= 31)
        {
            facts.Add(FactKind.Day, (ulong)((month * 32) + day));
        }
    }

    private static void AddFigure(string figure, string before, string next, StoryFacts facts)
    {
        if (figure.Contains('-', StringComparison.Ordinal))
        {
            facts.Add(FactKind.Figure, TermHash.Of(figure));
            return;
        }

        facts.Add(FactKind.Figure, TermHash.Of(before + " " + figure));
        facts.Add(FactKind.Figure, TermHash.Of(figure + " " + next));
    }
}
