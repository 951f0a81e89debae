using System.Globalization;
using AngleSharp.Html.Parser;
using DigestBot.Text;
using DigestBot.Text.Extraction;

namespace DigestBot.Benchmarks.Reading;

/// <summary>
/// Reads the same pages with our reader, with SmartReader and with a bare parse, in turns on one thread: pages for each second of the
/// processor's time, bytes allocated for each page, and last how much faster than SmartReader we are.
/// </summary>
internal static class ReadingProgram
{
    private const int Rounds = 3;

    public static int Run(string folder)
    {
        var pages = Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(Page).ToList();
        if (pages.Count == 0)
        {
            Console.Error.WriteLine($"{folder} holds no pages (*.html).");
            return 2;
        }

        Reader[] readers = [new("us", Ours), new("SmartReader", Theirs), new("bare parse", BareParse)];
        foreach (var reader in readers)
        {
            // warm: what is compiled and optimised on the way is not measured
            pages.ForEach(reader.Pass);
            reader.Start();
        }

        for (var round = 0; round < Rounds; round++)
        {
            foreach (var chunk in pages.Chunk(20))
            {
                foreach (var reader in readers)
                {
                    reader.Measure(chunk);
                }
            }
        }

        Console.WriteLine($"{pages.Count} pages, {Rounds} rounds, {pages.Sum(page => (long)page.Html.Length) / pages.Count / 1024} thousand characters each");
        foreach (var reader in readers)
        {
            Console.WriteLine(reader);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{readers[0].PagesPerSecond / readers[1].PagesPerSecond:0.00} times as fast as SmartReader"));
        return 0;
    }

    private static PageText Page(string file) => new(DocumentBytes.Decode(File.ReadAllBytes(file), null) ?? "", "https://news.example/" + Path.GetFileNameWithoutExtension(file));

    private static void Ours(PageText page) => ArticleExtractor.Extract(new AnalysisInput { Kind = AnalysisKind.Html, Text = page.Html, Url = page.Url });

    private static void Theirs(PageText page)
    {
        using var reader = new SmartReader.Reader(page.Address, page.Html);
        _ = reader.GetArticle().TextContent;
    }

    private static void BareParse(PageText page)
    {
        using var document = new HtmlParser().ParseDocument(page.Html);
    }
}
