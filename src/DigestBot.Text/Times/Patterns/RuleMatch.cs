using DigestBot.Text.Times.Tokens;

namespace DigestBot.Text.Times.Patterns;

/// <summary>A phrase that fits a pattern: which token was taken as what.</summary>
internal sealed class RuleMatch(TimeToken[] tokens, int first, int end, int[] taken)
{
    public TimeToken[] Tokens => tokens;

    public int First => first;

    public int End => end;

    /// <summary>Number of the <paramref name="occurrence"/>-th token of a lexicon class, or null.</summary>
    public int? this[WordClass wordClass, int occurrence = 0] => this[TokenClass.Of(wordClass), occurrence];

    /// <summary>Number of the <paramref name="occurrence"/>-th token of a class, or null.</summary>
    public int? this[TokenClass tokenClass, int occurrence = 0] =>
        IndexOf(tokenClass, occurrence) is { } index ? tokenClass.NumberOf(tokens[index]) : null;

    public int? IndexOf(TokenClass tokenClass, int occurrence = 0)
    {
        for (var i = 0; i < end - first; i++)
        {
            // a word that the pattern spells out still is of its classes
            var isTaken = taken[i] == tokenClass.Id || (taken[i] < 0 && !tokenClass.IsNumeric && tokenClass.Accepts(tokens[first + i]));
            if (isTaken && occurrence-- == 0)
            {
                return first + i;
            }
        }

        return null;
    }

    public int? Number => this[TokenClass.Number];

    public int? Day => this[TokenClass.Day];

    public int? Year => this[TokenClass.Year];

    public int? TwoDigits => this[TokenClass.TwoDigits];

    public int? Ordinal => this[TokenClass.Ordinal];

    public int? Month => this[WordClass.Month] ?? this[WordClass.DoubtfulMonth] ?? this[TokenClass.MonthNumber];

    public TimeUnit Unit => (TimeUnit)(this[WordClass.Unit] ?? this[WordClass.Units] ?? this[WordClass.Rhythm] ?? 0);

    /// <summary>Whether the token taken as <paramref name="tokenClass"/> has so many digits.</summary>
    public int DigitsOf(TokenClass tokenClass, int occurrence = 0) => IndexOf(tokenClass, occurrence) is { } index ? tokens[index].Digits : 0;

    public bool Has(string word)
    {
        for (var i = first; i < end; i++)
        {
            if (tokens[i].Entry is { } entry && entry.Word == word)
            {
                return true;
            }
        }

        return false;
    }
}
