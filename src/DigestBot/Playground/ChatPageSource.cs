using System.Diagnostics;
using DigestBot.Articles;
using DigestBot.Commands;
using DigestBot.Host.Hosting;
using DigestBot.Host.Playground.Pages;
using DigestBot.Stories;

namespace DigestBot.Host.Playground;

/// <summary>Answers what is typed into the chat box.</summary>
internal sealed class ChatPageSource(CommandRouter router, TopicDirectory directory, TopicCatalog topics, IArticleStore store, Reader reader)
{
    private const int MostSuggestions = 8;

    /// <summary>One person sits at the playground, in one conversation.</summary>
    private const string Chat = "playground";

    private List<string> Examples =>
    [
        .. topics.All.Take(3).Select(topic => $"/digest {topic.Name}"),
        .. topics.All.Take(1).SelectMany(topic => (string[])[$"/quotes {topic.Name}", $"/dates {topic.Name}"]),
        "/topics",
        "/sources",
        "/help",
    ];

    /// <summary>The page that the first of the examples opens.</summary>
    public Task<Dictionary<string, object?>> FirstExampleAsync(CancellationToken cancellation) => PageAsync(Examples[0], cancellation);

    public async Task<Dictionary<string, object?>> PageAsync(string? question, CancellationToken cancellation)
    {
        var counts = await store.CountAsync(cancellation);
        return new Dictionary<string, object?>
        {
            [nameof(ChatPage.Question)] = question,
            [nameof(ChatPage.Exchange)] = string.IsNullOrWhiteSpace(question) ? null : await AnswerAsync(question, cancellation),
            [nameof(ChatPage.Examples)] = Examples,
            [nameof(ChatPage.HasSamplesOnly)] = counts.All > 0 && counts.Samples == counts.All,
        };
    }

    public async Task<Dictionary<string, object?>> ReplyAsync(string question, CancellationToken cancellation) =>
        new() { [nameof(ExchangeView.Exchange)] = await AnswerAsync(question, cancellation) };

    public async Task<IEnumerable<CommandSuggestion>> SuggestAsync(string? typed, CancellationToken cancellation) =>
        CommandSuggestions.For(typed ?? "", await directory.OfAsync(WorkspaceId.Local, cancellation)).Take(MostSuggestions);

    private async Task<ChatExchange> AnswerAsync(string question, CancellationToken cancellation) =>
        CommandText.Parse(question, reader.Culture, reader.Zone) switch
        {
            ParsedCommand.Understood(var request) => new ChatExchange(question.Trim(), request, await router.AnswerAsync(request with { Chat = Chat }, cancellation)),
            ParsedCommand.NotUnderstood(var problem) => new ChatExchange(question.Trim(), null, problem),
            _ => throw new UnreachableException(),
        };
}
