namespace DigestBot.Text.Times.Meanings;

/// <summary>Which of many equally named times a phrase points at.</summary>
internal enum Pointing
{
    /// <summary>It does not say; tense decides.</summary>
    Open,

    /// <summary>"last", "past", "previous".</summary>
    Last,

    /// <summary>"this", "the current".</summary>
    This,

    /// <summary>"next", "coming".</summary>
    Next,

    /// <summary>Of any year or week ("each July").</summary>
    Any,
}
