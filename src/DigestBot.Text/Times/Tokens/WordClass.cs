namespace DigestBot.Text.Times.Tokens;

/// <summary>What a word can be in a time expression. A word may be of several classes, with a number in each.</summary>
internal enum WordClass
{
    /// <summary>Month name; number 1–12.</summary>
    Month,

    /// <summary>Month name that is also something else ("may", "march", "mar"); number 1–12.</summary>
    DoubtfulMonth,

    /// <summary>Weekday name; 1 = Monday.</summary>
    Weekday,

    /// <summary>Weekday abbreviation; 1 = Monday.</summary>
    ShortWeekday,

    /// <summary>Roman numeral; its value.</summary>
    Roman,

    /// <summary>Unit of time, singular; number is a <see cref="TimeUnit"/>.</summary>
    Unit,

    /// <summary>Unit of time, plural; number is a <see cref="TimeUnit"/>.</summary>
    Units,

    /// <summary>Numeral word; its value.</summary>
    Numeral,

    /// <summary>Numeral word that multiplies what stands before it ("hundred", "十").</summary>
    Multiplier,

    /// <summary>Ordinal word; its value.</summary>
    Ordinal,

    /// <summary>Ending that makes digits an ordinal ("25th").</summary>
    OrdinalEnding,

    /// <summary>Season; index into spring, summer, autumn, winter.</summary>
    Season,

    /// <summary>Part of the day; index into <see cref="DayPart"/>.</summary>
    DayPart,

    /// <summary>Last, this or next; number is a <see cref="Meanings.Pointing"/>.</summary>
    Which,

    /// <summary>Yesterday, today, tomorrow; number of days from publication.</summary>
    DayShift,

    /// <summary>Last year, this year, next year in one word; number of years from publication.</summary>
    YearShift,

    /// <summary>Last month, this month, next month in one word; number of months from publication.</summary>
    MonthShift,

    /// <summary>Last week, this week, next week in one word; number of weeks from publication.</summary>
    WeekShift,

    /// <summary>A longer word that must not be read as the time word it begins with.</summary>
    Keep,

    /// <summary>Holiday; number is a <see cref="Resolution.Holiday"/>.</summary>
    Holiday,

    /// <summary>Zone name; offset in minutes.</summary>
    Zone,

    /// <summary>Now, recently, soon; 0 present, -1 past, 1 future.</summary>
    Vague,

    /// <summary>Daily, weekly; number is a <see cref="TimeUnit"/>.</summary>
    Rhythm,

    /// <summary>Several, a few.</summary>
    Some,

    /// <summary>About, nearly: belongs to the phrase and leaves the value.</summary>
    Hedge,

    /// <summary>Early, late, mid: belongs to the phrase and leaves the value.</summary>
    Stage,

    /// <summary>Word that shades a value; number is a <see cref="TimeModifier"/>, or that of a word that negates one.</summary>
    Modifier,

    /// <summary>Word that may stand between the parts of one point in time ("on", "of", "at").</summary>
    Joint,

    /// <summary>Word that may stand between the ends of a range.</summary>
    RangeJoint,

    /// <summary>Word that opens a range.</summary>
    RangeOpener,

    /// <summary>Word that closes a range behind its second end.</summary>
    RangeCloser,

    /// <summary>Verb or auxiliary that tells of what is to come.</summary>
    FutureCue,

    /// <summary>Past form that the ending does not tell.</summary>
    PastCue,

    /// <summary>Present form that tells of a programme when it stands just before the date ("opens").</summary>
    ScheduledCue,

    /// <summary>Looks ahead when an infinitive follows ("plans to").</summary>
    PlanCue,

    /// <summary>Opens an infinitive ("to").</summary>
    Infinitive,

    /// <summary>Auxiliary of the past ("had", "was").</summary>
    PastAuxiliary,

    /// <summary>Auxiliary that puts the participle behind it into the present ("is", "are").</summary>
    PresentCue,

    /// <summary>Preposition of a deadline ("by", "until").</summary>
    DeadlineCue,

    /// <summary>Ends the clause.</summary>
    ClauseBreak,

    /// <summary>Word that opens a clause: 0 conjunction, 1 relative pronoun, 2 "that" behind a verb of saying, 3 conjunction that also joins words.</summary>
    ClauseOpener,

    /// <summary>Word that cannot begin a clause which is to read by itself ("he", "it", "will").</summary>
    Dependent,

    /// <summary>Article that opens a noun phrase: 0 brings up something new ("a"), 1 something known ("the").</summary>
    Introducer,

    /// <summary>Possessive that opens a noun phrase ("his").</summary>
    Possessive,

    /// <summary>Personal pronoun that needs the sentence before it ("she").</summary>
    Pronoun,

    /// <summary>Verb that reports what follows ("said").</summary>
    Reporting,

    /// <summary>Preposition that can open a sentence before its main clause ("under").</summary>
    Preposition,

    /// <summary>Word inside a noun phrase, between its nouns ("of").</summary>
    NounLink,

    /// <summary>Name of a calendar era; number is the year before its first.</summary>
    Era,
}
