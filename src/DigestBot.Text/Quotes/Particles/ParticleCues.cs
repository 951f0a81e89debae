using DigestBot.Text.Languages;
using DigestBot.Text.Quotes.Marks;

namespace DigestBot.Text.Quotes.Particles;

/// <summary>Tells by the words behind the closing mark whether a quote is speech.</summary>
internal sealed class ParticleCues(string text, QuoteParticles particles)
{
    // how far behind the quote its verb may stand, in characters; another quote between does not count against it
    private const int Reach = 60;

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

        var verb = VerbEnd(behind);
        return verb < 0 ? null : new ParticleCue(new TextSpan(at, at + particle + Math.Min(verb, 16)), attributive);
    }

    private int VerbEnd(ReadOnlySpan<char> behind)
    {
        var (inside, budget) = (0, Reach);
        for (var i = 0; i < behind.Length && budget > 0; i++)
        {
            var c = behind[i];
            if (c is '「' or '“')
            {
                inside++;
            }
            else if (c is '」' or '”')
            {
                inside = Math.Max(0, inside - 1);
            }
            else if (c is '"')
            {
                inside = inside == 0 ? 1 : 0;
            }
            else if (inside == 0)
            {
                if (c is '。' or '.')
                {
                    return -1;
                }

                budget--;
                var length = Longest(behind[i..], particles.Verbs);
                if (length > 0)
                {
                    return i + length;
                }
            }
        }

        return -1;
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
