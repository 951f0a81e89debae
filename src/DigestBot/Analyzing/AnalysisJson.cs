using System.Text.Encodings.Web;
using System.Text.Json;
using DigestBot.Text;

namespace DigestBot.Host.Analyzing;

/// <summary>The analysis object that <c>analyze</c> and <c>read --json</c> print. Its names are a contract with scripts and scorers.</summary>
internal sealed class AnalysisJson(ArticleTopics topics)
{
    // The output is read by programs and people, never pasted into a page: apostrophes and CJK stay readable.
    public static JsonWriterOptions OnOneLine { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static JsonWriterOptions Indented { get; } = OnOneLine with { Indented = true, NewLine = "\n" };

    /// <param name="writer">Where to.</param>
    /// <param name="id">The id as a JSON value.</param>
    /// <param name="articles">One article, or those pasted in a row.</param>
    /// <param name="gist">How long the gist is.</param>
    public void Write(Utf8JsonWriter writer, JsonElement id, IReadOnlyList<ArticleAnalysis> articles, GistLength gist)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("id");
        id.WriteTo(writer);
        if (articles.Count == 1)
        {
            WriteFields(writer, articles[0], gist);
        }
        else
        {
            writer.WriteStartArray("articles");
            foreach (var article in articles)
            {
                writer.WriteStartObject();
                WriteFields(writer, article, gist);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private void WriteFields(Utf8JsonWriter writer, ArticleAnalysis article, GistLength gist)
    {
        var findings = new FindingsJson(writer, article.Text);
        writer.WriteString("title", article.Title);
        findings.Strings("author", article.Authors);
        writer.WriteString("publisher", article.Publisher);
        writer.WriteString("agency", article.Agency);
        writer.WriteString("dateline", article.Dateline);
        writer.WriteString("published", article.Published?.ToString());
        writer.WriteString("publishedFrom", article.PublishedFrom);
        writer.WriteString("updated", article.Updated?.ToString());
        writer.WriteString("section", article.Section);
        writer.WriteString("image", article.Image?.Address.AbsoluteUri);
        writer.WriteString("imageText", article.Image?.Alternative);
        writer.WriteString("canonicalUrl", article.CanonicalUrl?.AbsoluteUri);
        findings.Origins(article.Origins);
        writer.WriteString("language", article.Language);
        writer.WriteString("text", article.Text);
        findings.Spans("paragraphs", article.Paragraphs);
        findings.Spans("sentences", article.Sentences);
        findings.Quotes(article.Quotes);
        findings.Times(article.Times);
        findings.KeyDates(article.KeyDates);
        findings.Strings("gist", article.Gist.Of(gist).Select(sentence => sentence.Of(article.Text)));
        findings.Strings("topics", topics.NamesOf(article));
        if (article.Reason is { } reason)
        {
            writer.WriteString("reason", reason);
        }
    }
}
