using System.Text;

namespace DigestBot.Stories.Queries;

/// <summary>Why a query cannot be read, and where.</summary>
/// <param name="Message">One sentence for a person.</param>
/// <param name="Query">What was typed.</param>
/// <param name="At">Where it breaks off, counted from 0; null when it is the query as a whole.</param>
public sealed record QueryProblem(string Message, string Query, int? At)
{
    /// <summary>Characters shown on either side of the place.</summary>
    private const int Around = 30;

    /// <summary>The query around the place, and a caret under it, in two lines for a fixed-width font; null when it is the query as a whole.</summary>
    public string? Excerpt
    {
        get
        {
            if (At is not { } at)
            {
                return null;
            }

            var (from, to) = (Math.Max(0, at - Around), Math.Min(Query.Length, at + Around));
            // half a character is none
            from += from > 0 && char.IsLowSurrogate(Query[from]) ? 1 : 0;
            to -= to < Query.Length && char.IsLowSurrogate(Query[to]) ? 1 : 0;
            var (before, after) = (from > 0 ? "…" : "", to < Query.Length ? "…" : "");
            var line = new StringBuilder(before).Append(Query, from, to - from).Append(after);
            for (var i = 0; i < line.Length; i++)
            {
                line[i] = char.IsControl(line[i]) ? ' ' : line[i];
            }

            line.Append('\n').Append(before.Length > 0 ? " " : "");
            for (var i = from; i < at; i++)
            {
                // East Asian letters are two columns wide, as the ideographic space is
                _ = char.IsLowSurrogate(Query[i]) ? line : line.Append(IsWide(Query[i]) ? '\u3000' : ' ');
            }

            return line.Append('^').ToString();
        }
    }

    private static bool IsWide(char letter) => letter is (>= '\u1100' and <= '\u115F') or (>= '\u2E80' and <= '\uA4CF') or (>= '\uAC00' and <= '\uD7A3')
        or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF00' and <= '\uFF60') or (>= '\uD800' and <= '\uDBFF');
}
