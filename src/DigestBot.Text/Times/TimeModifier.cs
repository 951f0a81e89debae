namespace DigestBot.Text;

/// <summary>How the words of a phrase shade its value, as TIMEX3's <c>mod</c> has it.</summary>
/// <remarks>Source: ISO-TimeML, TIMEX3 (Pustejovsky et al. 2010). The interval of the expression stays that of the whole unit.</remarks>
public enum TimeModifier
{
    /// <summary>Before the date: "more than a decade ago".</summary>
    Before,

    /// <summary>After the date: "less than a year ago".</summary>
    After,

    /// <summary>On the date or before it: "at least two years ago".</summary>
    OnOrBefore,

    /// <summary>On the date or after it: "at most two years ago".</summary>
    OnOrAfter,

    /// <summary>Shorter than the length: "nearly four hours".</summary>
    LessThan,

    /// <summary>Longer than the length: "over a month".</summary>
    MoreThan,

    /// <summary>The length or shorter: "no more than ten days".</summary>
    EqualOrLess,

    /// <summary>The length or longer: "at least three days".</summary>
    EqualOrMore,

    /// <summary>The first part of it: "early June".</summary>
    Start,

    /// <summary>The middle of it: "mid-2019".</summary>
    Mid,

    /// <summary>The last part of it: "late May", "the end of the month".</summary>
    End,

    /// <summary>About it: "around 1950".</summary>
    Approx,
}
