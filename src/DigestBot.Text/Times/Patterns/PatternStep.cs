using DigestBot.Text.Times.Tokens;

namespace DigestBot.Text.Times.Patterns;

/// <summary>One instruction of a compiled pattern.</summary>
internal sealed record PatternStep(PatternStep.Kind Does)
{
    internal enum Kind
    {
        /// <summary>Takes one token.</summary>
        Take,

        /// <summary>Looks at the token behind the last one taken.</summary>
        Ahead,

        /// <summary>Looks at the token before the phrase.</summary>
        Before,

        /// <summary>Goes on at the next step, or else at <see cref="Target"/>.</summary>
        Try,

        /// <summary>Goes on at <see cref="Target"/>.</summary>
        Jump,

        /// <summary>The phrase is complete.</summary>
        Accept,
    }

    public LexiconEntry[] Words { get; init; } = [];

    public TokenClass[] Classes { get; init; } = [];

    /// <summary>No space may stand before the token.</summary>
    public bool Glued { get; init; }

    /// <summary>The token must not be one of these.</summary>
    public bool Negated { get; init; }

    public int Target { get; set; }

    /// <summary>The class the token was taken as; -1 for a literal; null when it does not fit.</summary>
    public int? Match(in TimeToken token)
    {
        if (Glued && token.SpaceBefore)
        {
            return null;
        }

        foreach (var word in Words)
        {
            if (ReferenceEquals(token.Entry, word))
            {
                return -1;
            }
        }

        foreach (var tokenClass in Classes)
        {
            if (tokenClass.Accepts(token))
            {
                return tokenClass.Id;
            }
        }

        return null;
    }
}
