using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace DigestBot.Benchmarks.LineTraining;

/// <summary>The text of a page as a browser's "select all" and "copy" give it, near enough to train with.</summary>
internal static class VisibleText
{
    private const int DeepestElement = 400;

    private static readonly FrozenSet<string> Unseen = Set("script style noscript template head svg iframe object video audio canvas textarea select math");

    private static readonly FrozenSet<string> Blocks = Set(
        "p div section article header footer nav aside main ul ol li h1 h2 h3 h4 h5 h6 table tr blockquote pre form fieldset figure figcaption dl dt dd address hr body details summary center tbody thead caption legend");

    public static string Of(Stream html)
    {
        using var document = new HtmlParser().ParseDocument(html);
        var text = new StringBuilder();
        if (document.Body is { } body)
        {
            Add(body, text, 0);
        }

        return text.ToString();
    }

    private static void Add(INode parent, StringBuilder text, int depth)
    {
        foreach (var child in parent.ChildNodes)
        {
            switch (child)
            {
                case IText run:
                    text.Append(run.Data.ReplaceLineEndings(" ").Replace('\t', ' '));
                    break;
                case IElement { LocalName: "br" }:
                    text.Append('\n');
                    break;
                case IElement element when depth < DeepestElement && !Unseen.Contains(element.LocalName) && !IsHidden(element):
                    var around = Blocks.Contains(element.LocalName) ? "\n" : element.LocalName is "td" or "th" ? "\t" : "";
                    text.Append(around);
                    Add(element, text, depth + 1);
                    text.Append(around);
                    break;
            }
        }
    }

    private static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden") || element.GetAttribute("style")?.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.Ordinal) == true;

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
