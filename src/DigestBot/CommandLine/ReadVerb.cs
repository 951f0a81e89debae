using System.CommandLine;
using System.Diagnostics;
using System.Text.Json;
using DigestBot.Articles;
using DigestBot.Feeds;
using DigestBot.Host.Analyzing;
using DigestBot.Host.Hosting;
using DigestBot.Host.Sources;
using DigestBot.Sources;
using DigestBot.Text;

namespace DigestBot.Host.CommandLine;

/// <summary><c>read FILE|URL|-</c>: shows what is found in an article; keeps nothing.</summary>
internal static class ReadVerb
{
    public static Command Create(CommandSession session)
    {
        var input = new Argument<string>("input") { Description = "A file, an address, or - for what is piped in.", HelpName = "FILE|URL|-" };
        var json = new Option<bool>("--json") { Description = "Print the analysis as JSON: the same object that analyze writes." };
        var gist = GistOption.Create();
        var command = new Command("read", "Show what is found in an article; nothing is kept.") { input, json, gist };
        command.SetAction((parsed, cancellation) =>
            RunAsync(session, parsed.GetRequiredValue(input), parsed.GetValue(json), parsed.GetValue(gist), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(CommandSession session, string input, bool asJson, GistLength gist, CancellationToken cancellation)
    {
        await using var services = session.BuildServices();
        switch (await services.GetRequiredService<InputSource>().ReadAsync(input, cancellation))
        {
            case FetchResult.Failed failed:
                session.Terminal.Complain(failed.Reason);
                return ExitCode.Unreadable;
            case FetchResult.Fetched fetched:
                return Show(session.Terminal, services, fetched.Document, asJson, gist);
            default:
                throw new UnreachableException();
        }
    }

    private static int Show(Terminal terminal, IServiceProvider services, SourceDocument document, bool asJson, GistLength gist)
    {
        var read = SourceReader.Read(document);
        foreach (var refused in read.OfType<ReadArticle.Refused>())
        {
            terminal.Complain(refused.Reason);
        }

        List<ArticleAnalysis> articles = [.. read.OfType<ReadArticle.Readable>().Select(readable => readable.Analysis)];
        if (articles.Count == 0)
        {
            return ExitCode.Unreadable;
        }

        if (asJson)
        {
            WriteJson(terminal, services.GetRequiredService<AnalysisJson>(), document.Name, articles, gist);
        }
        else
        {
            WriteView(terminal, services, articles, gist);
        }

        return articles.Count == read.Count ? ExitCode.Done : ExitCode.Failed;
    }

    private static void WriteJson(Terminal terminal, AnalysisJson json, string name, IReadOnlyList<ArticleAnalysis> articles, GistLength gist)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, AnalysisJson.Indented))
        {
            json.Write(writer, JsonSerializer.SerializeToElement(name, AnalyzeLineContext.Default.String), articles, gist);
        }

        terminal.Output.WriteLine(System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }

    private static void WriteView(Terminal terminal, IServiceProvider services, List<ArticleAnalysis> articles, GistLength gist)
    {
        var page = new ScreenPage(terminal.Screen);
        var topics = services.GetRequiredService<ArticleTopics>();
        var view = new ReadingView(page, new MomentText(services.GetRequiredService<Reader>().Culture), gist);
        for (var i = 0; i < articles.Count; i++)
        {
            if (i > 0)
            {
                page.Rule();
            }

            view.Show(articles[i], topics.NamesOf(articles[i]));
        }
    }
}
