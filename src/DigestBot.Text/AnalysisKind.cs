namespace DigestBot.Text;

/// <summary>What a text handed in for analysis is.</summary>
public enum AnalysisKind
{
    /// <summary>A web page.</summary>
    Html,

    /// <summary>The visible text of a page as somebody copied it, with the site's noise around the article.</summary>
    Dump,

    /// <summary>Clean text, analysed and kept exactly as it is.</summary>
    Plain,
}
