using System.Buffers;

namespace DigestBot.Commands.Typed;

/// <summary>Cuts a typed command into words, quoted values and keys.</summary>
internal static class CommandLexer
{
    /// <summary>Any of these opens and any closes: phones turn straight marks into curly ones, and not always in pairs.</summary>
    private static readonly SearchValues<char> Marks = SearchValues.Create("\"“”„«»");

    public static List<CommandToken> Cut(string text)
    {
        var tokens = new List<CommandToken>();
        var at = 0;
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
            }
            else if (Marks.Contains(text[at]))
            {
                at = TakeQuoted(text, at, tokens);
            }
            else if (IsSign(text[at]) && tokens is [.., { Kind: CommandTokenKind.Word } name] && name.Text.All(char.IsLetter))
            {
                // "topic = harbour"
                tokens[^1] = name with { Text = name.Text.ToLowerInvariant(), Kind = CommandTokenKind.Key };
                at++;
            }
            else
            {
                at = TakeWord(text, at, tokens);
            }
        }

        return tokens;
    }

    private static bool IsSign(char c) => c is ':' or '=';

    private static int TakeQuoted(string text, int open, List<CommandToken> tokens)
    {
        var length = text.AsSpan(open + 1).IndexOfAny(Marks);
        if (length < 0)
        {
            tokens.Add(new CommandToken(text[(open + 1)..], open + 1, CommandTokenKind.OpenQuote));
            return text.Length;
        }

        tokens.Add(new CommandToken(text.Substring(open + 1, length).Trim(), open + 1, CommandTokenKind.Quoted));
        return open + length + 2;
    }

    private static int TakeWord(string text, int start, List<CommandToken> tokens)
    {
        for (var at = start; ; at++)
        {
            if (at == text.Length || char.IsWhiteSpace(text[at]) || Marks.Contains(text[at]))
            {
                tokens.Add(new CommandToken(text[start..at], start + 1, CommandTokenKind.Word));
                return at;
            }

            if (IsSign(text[at]) && at > start && text[start..at].All(char.IsLetter))
            {
                tokens.Add(new CommandToken(text[start..at].ToLowerInvariant(), start + 1, CommandTokenKind.Key));
                return at + 1;
            }
        }
    }
}
