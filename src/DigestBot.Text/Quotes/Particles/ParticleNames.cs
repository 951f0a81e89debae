using DigestBot.Text.Languages;

namespace DigestBot.Text.Quotes.Particles;

/// <summary>The persons an article introduces with a title, to be found again by the family name.</summary>
internal sealed class ParticleNames
{
    private readonly string text;
    private readonly QuoteParticles particles;
    private readonly Dictionary<string, TextSpan> byStart = new(StringComparer.Ordinal);

    public ParticleNames(string text, QuoteParticles particles)
    {
        (this.text, this.particles) = (text, particles);
        var at = 0;
        while (text.AsSpan(at).IndexOfAny(particles.TitleSearch) is var next and >= 0)
        {
            at += next;
            if (NameBefore(at, TitleAt(at)) is { } name)
            {
                Add(name);
            }

            at++;
        }
    }

    /// <summary>The name in front of the title at <paramref name="title"/>, cut free of place, body and office; null when there is none.</summary>
    public TextSpan? NameBefore(int title, int titleLength)
    {
        var span = particles.SpacedTitles ? SpacedName(title) : JoinedName(title, titleLength);
        return span is { Length: >= 2 and <= 24 } ? span : null;
    }

    /// <summary>The full name that begins or ends with the given one, as first given; the given one when there is no other.</summary>
    public TextSpan Full(TextSpan name)
    {
        var given = name.In(text);
        return byStart.TryGetValue(Key(given, false), out var full) && Extends(full, given) ? full
            : byStart.TryGetValue(Key(given, true), out full) && Extends(full, given) ? full
            : name;
    }

    /// <summary>Length of the title that ends right before <paramref name="end"/>, or 0.</summary>
    public int TitleBefore(int end)
    {
        foreach (var title in particles.Titles)
        {
            if (text.AsSpan(0, end).EndsWith(title, StringComparison.Ordinal))
            {
                return title.Length;
            }
        }

        return 0;
    }

    private void Add(TextSpan name)
    {
        var given = name.In(text);
        byStart.TryAdd(Key(given, false), name);
        byStart.TryAdd(Key(given, true), name);
        if (byStart[Key(given, false)].Length < name.Length && Extends(name, byStart[Key(given, false)].In(text)))
        {
            byStart[Key(given, false)] = name;
        }
    }

    private bool Extends(TextSpan full, ReadOnlySpan<char> given) =>
        full.In(text).StartsWith(given, StringComparison.Ordinal) || full.In(text).EndsWith(given, StringComparison.Ordinal);

    /// <summary>Two characters of the family name, or of the last part of a foreign one.</summary>
    private static string Key(ReadOnlySpan<char> name, bool last)
    {
        var part = last ? name[(name.LastIndexOfAny('・', ' ') + 1)..] : name;
        return (last ? "*" : "") + part[..Math.Min(2, part.Length)].ToString();
    }

    private TextSpan? JoinedName(int title, int titleLength)
    {
        var start = title;
        while (start > 0 && title - start < 24 && (IsKanji(text[start - 1]) || IsKatakana(text[start - 1])))
        {
            start--;
        }

        var end = title;
        var script = start;
        while (script < end && IsKatakana(text[script]))
        {
            script++;
        }

        if (script > start)
        {
            // a foreign name ends where the script changes: the rest is the office
            return new TextSpan(start, script);
        }

        // "礼子港湾|相": a one-character title carries an office of two characters
        if (titleLength == 1 && text[title] == '相' && end - start > 4)
        {
            end -= 2;
        }

        return end - start <= 6 ? new TextSpan(start, end) : null;
    }

    private TextSpan? SpacedName(int title)
    {
        if (title == 0 || text[title - 1] != ' ')
        {
            return JoinedKorean(title);
        }

        Span<int> starts = stackalloc int[3];
        var count = 0;
        var at = title - 1;
        while (count < 3 && at > 0 && IsHangul(text[at - 1]))
        {
            var wordEnd = at;
            while (at > 0 && IsHangul(text[at - 1]))
            {
                at--;
            }

            // a word that carries a particle or an ending closes the clause before
            if (count > 0 ? EndsClause(wordEnd) : text[wordEnd - 1] is '는' or '을' or '를' or '의' or '에')
            {
                break;
            }

            starts[count++] = at;
            if (at == 0 || text[at - 1] != ' ')
            {
                break;
            }

            at--;
        }

        if (count == 0)
        {
            return null;
        }

        var first = starts[count - 1];
        var firstEnd = WordEnd(first);
        var second = count >= 2 ? new TextSpan(starts[count - 2], WordEnd(starts[count - 2])) : default;
        // "도해솔 누리증권 연구원": name, body, title; "나탈리아 코발리크 주지사": a foreign name in two parts
        return count >= 2 && !(firstEnd - first is >= 2 and <= 3 || IsBody(second)) ? new TextSpan(first, second.End) : new TextSpan(first, firstEnd);
    }

    /// <summary>"김 대표" is spaced, "김씨" is not.</summary>
    private TextSpan? JoinedKorean(int title)
    {
        var start = title;
        while (start > 0 && title - start < 5 && IsHangul(text[start - 1]))
        {
            start--;
        }

        return title - start is >= 2 and <= 4 && TitleAt(title) == 1 ? new TextSpan(start, title) : null;
    }

    private bool EndsClause(int end) => text[end - 1] is '은' or '는' or '을' or '를' or '의' or '에' or '고' or '며' or '로' or '와' or '과' or '날';

    private bool IsBody(TextSpan word)
    {
        foreach (var ending in particles.Organisations)
        {
            if (word.In(text).EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private int TitleAt(int at)
    {
        foreach (var title in particles.Titles)
        {
            if (text.AsSpan(at).StartsWith(title, StringComparison.Ordinal))
            {
                return title.Length;
            }
        }

        return 0;
    }

    private int WordEnd(int start)
    {
        var end = start;
        while (end < text.Length && IsHangul(text[end]))
        {
            end++;
        }

        return end;
    }

    public static bool IsKanji(char c) => c is (>= '\u4E00' and <= '\u9FFF') or '々' or 'ヶ';

    public static bool IsKatakana(char c) => c is (>= '\u30A1' and <= '\u30FA') or 'ー' or '・' or '=' or '＝';

    public static bool IsHangul(char c) => c is >= '\uAC00' and <= '\uD7A3';
}
