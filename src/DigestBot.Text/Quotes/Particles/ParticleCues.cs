using DigestBot.Text.Languages;
using DigestBot.Text.Quotes.Marks;

namespace DigestBot.Text.Quotes.Particles;

/// <summary>Tells by the words behind the closing mark whether a quote is speech.</summary>
internal sealed class ParticleCues(string text, QuoteParticles particles)
{
    // how far behind the quote its verb may stand, in characters; another quote between does not count against it
    private const int Reach = 60;

    // a quote between a quote and its verb is passed over up to this length
    private const int LongestBetween = 300;

    public ParticleCue? Read(QuotedSpan quote, TextSpan paragraph)
    {
        var at = quote.Outer.End;
        var rest = text.AsSpan(at, paragraph.End - at);
        if (Longest(rest, particles.Naming) > 0)
        {
            return null;
        }

        var particle = Longest(rest, particles.Quoting);
        if (particle == 0)
        {
            return null;
        }

        var attributive = Longest(rest, particles.Attributive) == particle;
        var behind = rest[particle..];
        if (Longest(behind.TrimStart(), particles.Naming) > 0)
        {
            return null;
        }

        var verb = Verb(behind);
        if (verb < 0)
        {
            return null;
        }

        var end = at + particle + VerbEnd(behind, verb);
        return new ParticleCue(new TextSpan(at, verb <= 16 ? end : at + particle), Cleft(at + particle + verb, end), attributive, at + particle + verb);
    }

    /// <summary>Where the verb begins in the words behind the particle, or -1; words of further quotes are passed over.</summary>
    private int Verb(ReadOnlySpan<char> behind)
    {
        var (at, budget) = (0, Reach);
        while (at < behind.Length && budget > 0)
        {
            var rest = behind.Slice(at, Math.Min(budget, behind.Length - at));
            var stop = rest.IndexOfAny("。.「“\"");
            var clause = stop < 0 ? rest : rest[..stop];
            var verb = clause.IndexOfAny(particles.Verbs);
            if (verb >= 0)
            {
                return at + verb;
            }

            if (stop < 0 || rest[stop] is '。' or '.')
            {
                return -1;
            }

            var closing = rest[stop] switch { '「' => '」', '“' => '”', _ => '"' };
            var next = behind[(at + stop + 1)..Math.Min(behind.Length, at + stop + LongestBetween)].IndexOf(closing);
            if (next < 0)
            {
                return -1;
            }

            budget -= stop + 1;
            at += stop + next + 2;
        }

        return -1;
    }

    private int? Cleft(int verb, int end)
    {
        foreach (var cleft in particles.Clefts)
        {
            var at = text.AsSpan(verb, end - verb).IndexOf(cleft, StringComparison.Ordinal);
            if (at >= 0)
            {
                return verb + at + cleft.Length;
            }
        }

        return null;
    }

    /// <summary>The verb as far as its word runs on, for showing.</summary>
    private static int VerbEnd(ReadOnlySpan<char> behind, int verb)
    {
        var end = verb;
        while (end < behind.Length && end < verb + 6 && char.IsLetter(behind[end]))
        {
            end++;
        }

        return end;
    }

    private static int Longest(ReadOnlySpan<char> rest, IReadOnlyList<string> words)
    {
        var longest = 0;
        foreach (var word in words)
        {
            if (word.Length > longest && rest.StartsWith(word, StringComparison.Ordinal))
            {
                longest = word.Length;
            }
        }

        return longest;
    }

}
