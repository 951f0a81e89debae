namespace DigestBot.Text;

/// <summary>A half-open range of UTF-16 code units in a stored text: what every finding points at.</summary>
/// <param name="Start">Index of the first code unit, from 0.</param>
/// <param name="End">Index after the last code unit; never below <paramref name="Start"/>.</param>
/// <remarks>Immutable, safe from any thread. Code-point offsets, where a format asks for them, are made by the writer of that format.</remarks>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>Number of UTF-16 code units.</summary>
    public int Length => End - Start;

    /// <summary>The exact characters this span covers.</summary>
    /// <param name="text">The text the span was found in.</param>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie inside <paramref name="text"/>.</exception>
    public string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Substring(Start, Length);
    }

    /// <summary>The same as <see cref="Of"/>, without a copy.</summary>
    /// <param name="text">The text the span was found in.</param>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie inside <paramref name="text"/>.</exception>
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);

    /// <summary>Whether <paramref name="other"/> lies wholly inside this span.</summary>
    /// <param name="other">The other span, over the same text.</param>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether the character at <paramref name="index"/> lies inside this span.</summary>
    /// <param name="index">A UTF-16 index.</param>
    public bool Contains(int index) => Start <= index && index < End;

    /// <summary>Whether the two spans share at least one code unit.</summary>
    /// <param name="other">The other span, over the same text.</param>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;
}
