using static DigestBot.Text.Tests.Seeds.SeedExpectation;
using static DigestBot.Text.Tests.Seeds.SeedText;

namespace DigestBot.Text.Tests.Seeds;

/// <summary>Every difference between what was expected of a dump and what was found, one line each.</summary>
internal static class SeedComparison
{
    public static IReadOnlyList<string> Differences(SeedExpectation expected, ArticleAnalysis actual) =>
    [
        .. Facts(expected, actual),
        .. Body(expected, actual),
        .. Quotes(expected.Quotes, actual),
        .. Times(expected.Times, actual),
        .. KeyDates(expected.KeyFutureDates, actual),
        .. Gist(expected.GistMustContain, actual),
    ];

    private static IEnumerable<string> Facts(SeedExpectation expected, ArticleAnalysis actual)
    {
        (string Name, string? Expected, string? Actual)[] facts =
        [
            ("title", Fold(expected.Title), Fold(actual.Title)),
            ("publisher", Fold(expected.Publisher)?.ToUpperInvariant(), Fold(actual.Publisher)?.ToUpperInvariant()),
            ("agency", expected.Agency, actual.Agency),
            ("dateline", expected.Dateline, actual.Dateline),
            ("published", expected.Published, actual.Published?.ToString()[..10]),
            ("language", expected.Language, actual.Language),
            ("paragraphs", $"{expected.Paragraphs}", $"{actual.Paragraphs.Count}"),
        ];
        return facts
            .Where(fact => fact.Expected != fact.Actual)
            .Select(fact => $"{fact.Name}: expected {Shown(fact.Expected)}, found {Shown(fact.Actual)}");
    }

    private static IEnumerable<string> Body(SeedExpectation expected, ArticleAnalysis actual)
    {
        var body = Fold(actual.Text)!;
        if (!body.StartsWith(Fold(expected.BodyStarts)!, StringComparison.Ordinal))
        {
            yield return $"body starts with {Shown(body[..Math.Min(80, body.Length)])}";
        }

        if (!body.EndsWith(Fold(expected.BodyEnds)!, StringComparison.Ordinal))
        {
            yield return $"body ends with {Shown(body[^Math.Min(80, body.Length)..])}";
        }

        foreach (var noise in expected.MustNotContain.Where(noise => body.Contains(Fold(noise)!, StringComparison.Ordinal)))
        {
            yield return $"noise in the body: {Shown(noise)}";
        }
    }

    private static IEnumerable<string> Quotes(IReadOnlyList<SeedQuote> expected, ArticleAnalysis actual)
    {
        var found = actual.Quotes.ToList();
        foreach (var quote in expected)
        {
            var match = found.FirstOrDefault(other => Words(other.Span.Of(actual.Text)) == Words(quote.Text));
            if (match is null)
            {
                yield return $"quote missing: {Shown(quote.Text)}";
                continue;
            }

            found.Remove(match);
            if (Speaker(match.Speaker) != Speaker(quote.Speaker))
            {
                yield return $"speaker of {Shown(quote.Text)}: expected {Shown(quote.Speaker)}, found {Shown(match.Speaker)} ({match.Explanation})";
            }

            if (!string.Equals(match.Kind.ToString(), quote.Kind, StringComparison.OrdinalIgnoreCase))
            {
                yield return $"kind of {Shown(quote.Text)}: expected {quote.Kind}, found {match.Kind}";
            }
        }

        foreach (var quote in found)
        {
            yield return $"quote too many: {Shown(quote.Span.Of(actual.Text))} by {Shown(quote.Speaker)}";
        }
    }

    private static IEnumerable<string> Times(IReadOnlyList<SeedTime> expected, ArticleAnalysis actual)
    {
        var found = actual.Times.Where(time => !time.IsVague).ToList();
        foreach (var time in expected.SelectMany(time => Enumerable.Repeat(time, time.Count)))
        {
            var alike = found.Where(other => Time(other.Span.Of(actual.Text)) == Time(time.Text)).ToList();
            var match = alike.Find(other => other.Value == time.Value) ?? alike.FirstOrDefault();
            if (match is null)
            {
                yield return $"time missing: {Shown(time.Text)} = {time.Value}";
                continue;
            }

            found.Remove(match);
            if (match.Value != time.Value)
            {
                yield return $"value of {Shown(time.Text)}: expected {time.Value}, found {match.Value} ({match.Explanation})";
            }
        }

        foreach (var time in found)
        {
            yield return $"time too many: {Shown(time.Span.Of(actual.Text))} = {time.Value}";
        }
    }

    private static IEnumerable<string> KeyDates(IReadOnlyList<SeedKeyDate> expected, ArticleAnalysis actual)
    {
        foreach (var date in expected)
        {
            var thatDay = actual.KeyDates
                .Where(other => other.From.ToString()[..10] == date.Date && other.What != other.Phrase)
                .Select(other => other.What.Of(actual.Text))
                .ToList();
            if (!thatDay.Exists(what => Overlap(Words(what), Words(date.What))))
            {
                yield return $"key date missing: {date.Date} {Shown(date.What)}, found on that day: {Shown(string.Join(" | ", thatDay))}";
            }
        }
    }

    private static IEnumerable<string> Gist(IReadOnlyList<string> expected, ArticleAnalysis actual)
    {
        var gist = Fold(string.Join(' ', actual.Gist.Standard.Select(sentence => sentence.Of(actual.Text))))!;
        return expected
            .Where(fragment => !gist.Contains(Fold(fragment)!, StringComparison.Ordinal))
            .Select(fragment => $"gist without {Shown(fragment)}: {Shown(gist)}");
    }

    private static bool Overlap(string one, string other) =>
        one.Length > 0 && (one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal));

    private static string Shown(string? text) => text is null ? "nothing" : $"\"{text}\"";
}
