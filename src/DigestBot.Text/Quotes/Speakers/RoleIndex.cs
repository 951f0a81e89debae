using DigestBot.Text.Languages;
using DigestBot.Text.Quotes.Frames;
using DigestBot.Text.Quotes.Names;

namespace DigestBot.Text.Quotes.Speakers;

/// <summary>Which named person holds which office: "Mayor Ulla Lind", "harbour chief Ole Rud", "Kim Vester, the group's chairman".</summary>
internal sealed class RoleIndex
{
    private readonly Dictionary<string, List<(int Token, NamedSource Source)>> holders = new(StringComparer.OrdinalIgnoreCase);

    public RoleIndex(Frame frame, NameRegister names)
    {
        for (var i = 0; i < names.Mentions.Count; i++)
        {
            var mention = names.Mentions[i];
            var source = names.SourceOf(i);
            if (!source.IsPerson)
            {
                continue;
            }

            for (var token = mention.RunStart; token < mention.Start; token++)
            {
                Add(frame.Word(token), token, source);
            }

            for (var token = mention.RunStart - 1; token >= 0 && token >= mention.RunStart - 3 && IsWord(frame, token); token--)
            {
                if (frame.Tokens[token].Is(QuoteWordClass.Role))
                {
                    Add(frame.Word(token), token, source);
                }
            }

            AddApposition(frame, mention, source);
        }
    }

    /// <summary>The one last given an office before a token; null when nobody was, or more than one person was.</summary>
    public NamedSource? Holder(ReadOnlySpan<char> role, int before)
    {
        if (!holders.TryGetValue(role.ToString(), out var list))
        {
            return null;
        }

        NamedSource? holder = null;
        foreach (var (token, source) in list)
        {
            if (token >= before)
            {
                break;
            }

            if (holder is not null && holder != source)
            {
                return null;
            }

            holder = source;
        }

        return holder;
    }

    private void AddApposition(Frame frame, NameMention mention, NamedSource source)
    {
        if (!frame.IsMark(mention.End, ','))
        {
            return;
        }

        for (var token = mention.End + 1; token < frame.Tokens.Length && token < mention.End + 7; token++)
        {
            if (frame.Tokens[token].Kind is not (TokenKind.Word or TokenKind.Possessive) || frame.Tokens[token].Is(QuoteWordClass.Speech | QuoteWordClass.Preposition))
            {
                return;
            }

            if (frame.Tokens[token].Is(QuoteWordClass.Role))
            {
                Add(frame.Word(token), token, source);
                return;
            }
        }
    }

    private void Add(ReadOnlySpan<char> role, int token, NamedSource source)
    {
        var key = role.ToString();
        if (!holders.TryGetValue(key, out var list))
        {
            holders[key] = list = [];
        }

        if (list.Count < 64)
        {
            list.Add((token, source));
        }
    }

    private static bool IsWord(Frame frame, int token) => frame.Tokens[token] is { Kind: TokenKind.Word, Capital: false };
}
