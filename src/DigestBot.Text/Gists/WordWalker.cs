namespace DigestBot.Text.Gists;

/// <summary>The words of a stretch of text, one after the other, without copies. A word is letters, digits and the apostrophes and hyphens between them.</summary>
internal ref struct WordWalker(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> text = text;
    private int end;

    /// <summary>Where the current word begins.</summary>
    public int Start { get; private set; }

    public readonly ReadOnlySpan<char> Word => text[Start..end];

    public bool MoveNext()
    {
        var i = end;
        while (i < text.Length && !char.IsLetterOrDigit(text[i]))
        {
            i++;
        }

        Start = i;
        while (i < text.Length && (char.IsLetterOrDigit(text[i]) || (text[i] is '\'' or '’' or '-' && i + 1 < text.Length && char.IsLetter(text[i + 1]))))
        {
            i++;
        }

        end = i;
        return end > Start;
    }
}
