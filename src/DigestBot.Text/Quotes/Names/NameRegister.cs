using DigestBot.Text.Quotes.Frames;

namespace DigestBot.Text.Quotes.Names;

/// <summary>All names of an article, later short forms joined to the full name they stand for.</summary>
internal sealed class NameRegister
{
    private readonly Frame frame;
    private readonly Dictionary<string, List<NamedSource>> byWord = new(StringComparer.OrdinalIgnoreCase);
    private readonly NamedSource?[] sourceOf;
    private readonly int[] mentionAt;

    private NameRegister(Frame frame, List<NameMention> mentions)
    {
        this.frame = frame;
        Mentions = mentions;
        sourceOf = new NamedSource?[mentions.Count];
        mentionAt = new int[frame.Tokens.Length];
        Array.Fill(mentionAt, -1);
        for (var i = 0; i < mentions.Count; i++)
        {
            Array.Fill(mentionAt, i, mentions[i].RunStart, mentions[i].End - mentions[i].RunStart);
        }
    }

    public IReadOnlyList<NameMention> Mentions { get; }

    public static NameRegister Of(Frame frame)
    {
        var register = new NameRegister(frame, NameFinder.Find(frame));
        register.JoinLong();
        register.JoinShort();
        return register;
    }

    /// <summary>The mention that covers a token, or null; before the first token there is none.</summary>
    public NameMention? MentionAt(int token) => token < 0 || mentionAt[token] < 0 ? null : Mentions[mentionAt[token]];

    public int IndexAt(int token) => mentionAt[token];

    public NamedSource SourceOf(int mention) => sourceOf[mention]!;

    public NamedSource SourceOf(NameMention mention) => sourceOf[mentionAt[mention.Start]]!;

    /// <summary>Index of the first mention at or behind a token.</summary>
    public int FirstFrom(int token)
    {
        var (low, high) = (0, Mentions.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Mentions[middle].Start < token)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private void JoinLong()
    {
        for (var i = 0; i < Mentions.Count; i++)
        {
            if (Mentions[i].Length >= 2)
            {
                var mention = Mentions[i];
                var source = Find(mention, Same) ?? Add(mention);
                Join(i, source);
            }
        }
    }

    private void JoinShort()
    {
        for (var i = 0; i < Mentions.Count; i++)
        {
            if (Mentions[i].Length == 1)
            {
                var mention = Mentions[i];
                Join(i, Find(mention, Short) ?? Find(mention, GenderFree) ?? Add(mention));
            }
        }
    }

    private void Join(int index, NamedSource source)
    {
        var mention = Mentions[index];
        sourceOf[index] = source;
        source.Mentions++;
        if (source.Gender == Gender.Unknown)
        {
            source.Gender = mention.Gender;
        }

        if (source.Kind == BearerKind.Unknown)
        {
            source.Kind = mention.Kind;
        }
    }

    private NamedSource Add(NameMention mention)
    {
        var source = new NamedSource { FirstToken = mention.Start, Name = frame.SpanOf(mention.Start, mention.End), Kind = mention.Kind, Words = mention.Length };
        for (var i = mention.Start; i < mention.End; i++)
        {
            if (frame.Tokens[i].Kind == TokenKind.Word && frame.Tokens[i].Capital)
            {
                var key = frame.Word(i).ToString();
                if (!byWord.TryGetValue(key, out var sources))
                {
                    byWord[key] = sources = [];
                }

                if (sources.Count < 40)
                {
                    sources.Add(source);
                }
            }
        }

        return source;
    }

    /// <summary>The source that fits best: the one last introduced before the mention, otherwise the first one after it.</summary>
    private NamedSource? Find(NameMention mention, Func<NameMention, NamedSource, int> fit)
    {
        if (!byWord.TryGetValue(frame.Word(mention.End - 1).ToString(), out var sources)
            && !byWord.TryGetValue(frame.Word(mention.Start).ToString(), out sources))
        {
            return null;
        }

        NamedSource? best = null;
        var bestFit = 0;
        foreach (var source in sources)
        {
            var value = fit(mention, source);
            if (value > 0 && source.FirstToken <= mention.Start)
            {
                value += 1;
            }

            if (value > bestFit || (value == bestFit && best is not null && value > 0 && source.Mentions > best.Mentions))
            {
                (best, bestFit) = (source, value);
            }
        }

        return best;
    }

    private int Same(NameMention mention, NamedSource source)
    {
        var name = source.Name.In(frame.Text);
        var first = frame.Word(mention.Start);
        var last = frame.Word(mention.End - 1);
        if (mention.Length < source.Words && name.EndsWith(frame.SpanOf(mention.Start, mention.End).In(frame.Text), StringComparison.OrdinalIgnoreCase))
        {
            // "Ulla Brandt Lind" is "Brandt Lind" later
            return source.Kind is BearerKind.Organisation or BearerKind.Collective ? 0 : 9;
        }

        return name.EndsWith(last, StringComparison.OrdinalIgnoreCase) && (name.StartsWith(first, StringComparison.OrdinalIgnoreCase) || NameForms.Abbreviates(first, name))
            ? 10
            : 0;
    }

    private int Short(NameMention mention, NamedSource source) =>
        mention.Gender != Gender.Unknown && source.Gender != Gender.Unknown && mention.Gender != source.Gender && mention.RunStart < mention.Start
            ? 0
            : GenderFree(mention, source);

    private int GenderFree(NameMention mention, NamedSource source)
    {
        var word = frame.Word(mention.Start);
        var name = source.Name.In(frame.Text);
        if (name.EndsWith(word, StringComparison.OrdinalIgnoreCase))
        {
            return source.Kind is BearerKind.Organisation or BearerKind.Collective ? 6 : 10;
        }

        return source.Kind is BearerKind.Organisation ? 0 : name.StartsWith(word, StringComparison.OrdinalIgnoreCase) ? 4 : 0;
    }
}
