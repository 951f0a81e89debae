using System.Buffers;
using System.Text.Json;
using DigestBot.Host.Analyzing;
using DigestBot.Text;

namespace DigestBot.Host.Grouping;

/// <summary>Reads all articles of a file, groups them, and answers line by line in their order.</summary>
internal static class GroupRun
{
    /// <param name="input">The articles, UTF-8, one a line.</param>
    /// <param name="output">The answers.</param>
    /// <param name="progress">Told the bytes read after each line.</param>
    /// <param name="cancellation">Stops between two lines.</param>
    /// <returns>Lines answered with a group and lines answered with an error.</returns>
    public static async Task<(int Grouped, int Refused)> RunAsync(Stream input, Stream output, Action<long> progress, CancellationToken cancellation)
    {
        var requests = await ReadAsync(input, progress, cancellation);
        List<GroupRequest.Readable> articles = [.. requests.OfType<GroupRequest.Readable>()];
        var places = PlacesOf(articles);
        var answer = new ArrayBufferWriter<byte>(1024);
        var next = 0;
        for (var i = 0; i < requests.Count; i++)
        {
            answer.ResetWrittenCount();
            if (requests[i] is GroupRequest.Unreadable unreadable)
            {
                LineError.Write(answer, i + 1, unreadable.Error);
            }
            else
            {
                Write(answer, articles[next].Id, places[next]);
                next++;
            }

            answer.Write("\n"u8);
            await output.WriteAsync(answer.WrittenMemory, cancellation);
        }

        return (articles.Count, requests.Count - articles.Count);
    }

    private static async Task<List<GroupRequest>> ReadAsync(Stream input, Action<long> progress, CancellationToken cancellation)
    {
        var lines = new LineReader(input);
        var requests = new List<GroupRequest>();
        var usedIds = new HashSet<string>(StringComparer.Ordinal);
        var read = 0L;
        while (await lines.NextAsync(cancellation) is { } line)
        {
            var request = line.IsTooLong ? new GroupRequest.Unreadable(LineError.TooLong) : GroupRequest.Parse(line.JsonAt(requests.Count + 1));
            requests.Add(request is GroupRequest.Readable article && !usedIds.Add(article.Item.Id)
                ? new GroupRequest.Unreadable($"id {article.Id.GetRawText()} was used before.")
                : request);
            read += line.Bytes.Length + 1;
            progress(read);
        }

        return requests;
    }

    /// <summary>For each article the name of its story, and what it is a copy of.</summary>
    private static (string Cluster, JsonElement? DuplicateOf)[] PlacesOf(List<GroupRequest.Readable> articles)
    {
        var places = new (string, JsonElement?)[articles.Count];
        foreach (var story in StoryClusterer.Cluster([.. articles.Select(article => article.Item)]))
        {
            var name = Smallest(story.Members).ToString();
            foreach (var copies in story.Copies)
            {
                var smallest = Smallest(copies);
                foreach (var member in copies)
                {
                    places[member] = (name, ArticleIdOrder.Ascending.Compare(smallest, articles[member].Id) == 0 ? null : smallest);
                }
            }
        }

        return places;

        JsonElement Smallest(IReadOnlyList<int> members) => members.Select(member => articles[member].Id).Min(ArticleIdOrder.Ascending);
    }

    private static void Write(IBufferWriter<byte> answer, JsonElement id, (string Cluster, JsonElement? DuplicateOf) place)
    {
        using var writer = new Utf8JsonWriter(answer, AnalysisJson.OnOneLine);
        writer.WriteStartObject();
        writer.WritePropertyName("id");
        id.WriteTo(writer);
        writer.WriteString("cluster", place.Cluster);
        if (place.DuplicateOf is { } original)
        {
            writer.WritePropertyName("duplicateOf");
            original.WriteTo(writer);
        }

        writer.WriteEndObject();
    }
}
