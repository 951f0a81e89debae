using System.Text;

namespace DigestBot.Fuzz.Mutations;

/// <summary>Mutations that fill the room there is: what a loop within a loop shows at.</summary>
internal static class GrowingMutations
{
    public static IReadOnlyList<Mutation> All { get; } =
    [
        new("repeated piece", (text, random, room) => Inserted(text, random, Repeated(HostilePieces.Any(random), random, room - text.Length))),
        new("two repeated pieces", (text, random, room) => Inserted(text, random, Repeated(HostilePieces.Any(random) + HostilePieces.Any(random), random, room - text.Length))),
        new("numbered pieces", (text, random, room) => Inserted(text, random, Numbered(HostilePieces.Any(random), HostilePieces.Any(random), room - text.Length))),
        new("pieces in any order", (text, random, room) => Inserted(text, random, Soup(random, room - text.Length))),
        new("repeated chunk", RepeatedChunk),
        new("nested", (text, random, room) => Nested(text, random, room)),
        new("one line", (text, random, room) => Repeated(text.ReplaceLineEndings(" "), random, room)),
        new("huge attribute", (text, random, room) => Inserted(text, random, $"<div {Attribute(random)}=\"{Repeated(HostilePieces.Text[random.Next(HostilePieces.Text.Length)], random, room - text.Length)}\">")),
        new("many attributes", (text, random, room) => Inserted(text, random, "<p " + Numbered(" a", "=1", room - text.Length) + ">")),
        new("entities", (text, random, room) => Inserted(text, random, Repeated(random.Next(2) == 0 ? "&amp;&#8220;&nbsp;" : "&CounterClockwiseContourIntegral", random, room - text.Length))),
        new("long word", (text, random, room) => Inserted(text, random, new string(HostilePieces.Text[random.Next(HostilePieces.Text.Length)][0], Math.Max(0, room - text.Length)))),
        new("deep linked data", (text, random, room) => "<script type=\"application/ld+json\">" + Repeated(random.Next(2) == 0 ? "[" : "{\"mainEntity\":", random, Math.Min(room, 100_000)) + "</script>" + text),
        new("wide linked data", (text, random, room) => "<script type='application/ld+json'>[" + Numbered("{\"@type\":\"NewsArticle\",\"@id\":\"", "\",\"name\":\"x\",\"headline\":\"A\"},", room - text.Length) + "{}]</script>" + text),
        new("linked body", (text, random, room) => "<script type='application/ld+json'>{\"@type\":\"Article\",\"articleBody\":\"" + Repeated("<div>x<p class='a'>A sentence of some words.</p>", random, room - text.Length) + "\"}</script>" + text),
    ];

    private static string Inserted(string text, Random random, string piece)
    {
        var at = random.Next(text.Length + 1);
        return string.Concat(text.AsSpan(0, at), piece, text.AsSpan(at));
    }

    private static string Repeated(string piece, Random random, int room)
    {
        var times = Math.Max(1, room / piece.Length);
        times = random.Next(3) == 0 ? Math.Min(times, 10_000) : times;
        return new StringBuilder(piece.Length * times).Insert(0, piece, times).ToString();
    }

    private static string Numbered(string before, string after, int room)
    {
        var pieces = new StringBuilder();
        for (var i = 0; pieces.Length < room; i++)
        {
            pieces.Append(before).Append(i).Append(after);
        }

        return pieces.ToString();
    }

    private static string Soup(Random random, int room)
    {
        var pieces = new StringBuilder();
        while (pieces.Length < room)
        {
            pieces.Append(HostilePieces.Any(random));
        }

        return pieces.ToString();
    }

    private static string RepeatedChunk(string text, Random random, int room)
    {
        var from = random.Next(text.Length + 1);
        var chunk = text.Substring(from, random.Next(text.Length - from + 1));
        return chunk.Length == 0 ? text : string.Concat(text.AsSpan(0, from), Repeated(chunk, random, room - text.Length), text.AsSpan(from));
    }

    private static string Nested(string text, Random random, int room)
    {
        string[] tags = [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => HostilePieces.Markup[random.Next(40)])];
        var opening = new StringBuilder();
        for (var i = 0; i < 10_000 && opening.Length < room; i++)
        {
            opening.Append(tags[i % tags.Length]);
        }

        return Inserted(text, random, opening.ToString()) + (random.Next(2) == 0 ? new StringBuilder().Insert(0, "</div>", 10_000).ToString() : "");
    }

    private static string Attribute(Random random) => ((string[])["class", "id", "style", "href", "content", "datetime", "data-x"])[random.Next(7)];
}
