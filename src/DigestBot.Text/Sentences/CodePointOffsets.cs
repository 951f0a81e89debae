namespace DigestBot.Text;

/// <summary>Turns UTF-16 offsets into a text into Unicode code-point offsets, for formats that count code points.</summary>
/// <remarks>Immutable, safe from any thread. An offset inside a surrogate pair counts as the offset of the pair.</remarks>
public sealed class CodePointOffsets
{
    private readonly int[]? lowSurrogates;

    /// <summary>Reads the text once.</summary>
    /// <param name="text">The text the offsets point into.</param>
    public CodePointOffsets(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<int>? found = null;
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i - 1], text[i]))
            {
                (found ??= []).Add(i);
            }
        }

        lowSurrogates = found?.ToArray();
    }

    /// <summary>The number of code points before <paramref name="offset"/>.</summary>
    /// <param name="offset">A UTF-16 offset into the text, from 0 to its length.</param>
    public int Of(int offset)
    {
        if (lowSurrogates is null)
        {
            return offset;
        }

        var index = Array.BinarySearch(lowSurrogates, offset);
        return offset - (index < 0 ? ~index : index + 1);
    }
}
