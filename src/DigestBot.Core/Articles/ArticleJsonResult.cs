using DigestBot.Text;

namespace DigestBot.Articles;

/// <summary>One object of a JSON document: something to analyse, or what is wrong with it.</summary>
public abstract record ArticleJsonResult
{
    private ArticleJsonResult()
    {
    }

    /// <param name="Name">What messages call it: the document, and its place in a list.</param>
    /// <param name="Analysis">What to analyse.</param>
    public sealed record Input(string Name, AnalysisInput Analysis) : ArticleJsonResult;

    /// <param name="Reason">One clause for a person, naming document and place.</param>
    public sealed record Broken(string Reason) : ArticleJsonResult;
}
