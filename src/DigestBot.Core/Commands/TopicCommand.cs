using DigestBot.Stories;
using DigestBot.Stories.Queries;
using NodaTime;

namespace DigestBot.Commands;

/// <summary><c>/topic try|add|edit|show|remove NAME [query]</c></summary>
public sealed class TopicCommand(TopicDirectory directory, ITopicStore store, BackTester tester, IClock clock)
{
    /// <summary>More than anybody follows, and few enough that every list of them is short work.</summary>
    private const int MostTopics = 100;

    public async Task<CommandReply> AnswerAsync(CommandRequest request, CancellationToken cancellation)
    {
        var action = request.Option(OptionNames.Action)?.ToLowerInvariant();
        if (action is null || !TopicActions.All.Contains(action))
        {
            return new CommandReply.Problem(
                action is null ? "What should become of which topic?" : $"“{request.Option(OptionNames.Action)}” is nothing to do with a topic: there are {Words.All(TopicActions.All)}.",
                ["/topic try night-trains \"night train*\" OR sleeper", "/topic show climate"]);
        }

        if (request.Option(OptionNames.Name) is not { } typed)
        {
            return new CommandReply.Problem($"Which topic? A name follows “{action}”.", [$"/topic {action} night-trains"]);
        }

        return action switch
        {
            TopicActions.Show => await ShowAsync(typed, request, cancellation),
            TopicActions.Remove => await RemoveAsync(typed, request, cancellation),
            _ => await WriteAsync(action, typed, request, cancellation),
        };
    }

    private async Task<CommandReply> ShowAsync(string typed, CommandRequest request, CancellationToken cancellation)
    {
        var topics = await directory.OfAsync(request.Workspace, cancellation);
        if (TopicProblems.Find(topics, typed) is not { } topic)
        {
            return TopicProblems.Unknown(topics, typed, "/topic show");
        }

        var hidesOwn = topic.Origin == TopicOrigin.Configuration && await directory.OwnAsync(request.Workspace, topic.Name, cancellation) is not null;
        var report = await ReportAsync(topic, TopicChange.None, request, cancellation);
        return new CommandReply.TopicPage(report with { HidesOwn = hidesOwn });
    }

    private async Task<CommandReply> RemoveAsync(string typed, CommandRequest request, CancellationToken cancellation)
    {
        if (TopicNames.NameOf(typed) is { } name && await directory.OwnAsync(request.Workspace, name, cancellation) is { } own)
        {
            await store.RemoveAsync(request.Workspace, name, cancellation);
            return new CommandReply.TopicPage(new TopicReport(own, TopicChange.Removed, null));
        }

        return await NotOwnAsync(TopicActions.Remove, typed, request, cancellation);
    }

    private async Task<CommandReply> WriteAsync(string action, string typed, CommandRequest request, CancellationToken cancellation)
    {
        if (TopicNames.NameOf(typed) is not { } name)
        {
            return new CommandReply.Problem(
                $"“{typed}” cannot be a topic's name: letters, digits and hyphens, {TopicNames.MaxLength} at most.", [$"/topic {action} night-trains …"]);
        }

        if (request.Option(OptionNames.Query) is not { } written)
        {
            return new CommandReply.Problem(
                $"What is {name} about? Words, \"phrases\", AND, OR, NOT and parentheses follow the name.", [$"/topic {action} {name} \"night train*\" OR sleeper"]);
        }

        if (!QueryProblems.TryRead(written, [$"/topic {action} {name} \"night train*\" OR sleeper"], out var query, out var wrong))
        {
            return wrong;
        }

        var own = await directory.OwnAsync(request.Workspace, name, cancellation);
        var topic = new Topic { Name = name, Title = TopicNames.TitleOf(name), Query = query, Origin = TopicOrigin.Workspace };
        return action switch
        {
            TopicActions.Try => await TryAsync(topic, own, request, cancellation),
            TopicActions.Add => await AddAsync(topic, own, request, cancellation),
            _ => own is null ? await NotOwnAsync(action, typed, request, cancellation) : await EditAsync(topic, own, request, cancellation),
        };
    }

    /// <summary>What it would gather, with nothing kept; what keeps it is refused now where it would be then.</summary>
    private async Task<CommandReply> TryAsync(Topic topic, Topic? own, CommandRequest request, CancellationToken cancellation)
    {
        if (own is null && await RefusalAsync(topic, request, cancellation) is { } refusal)
        {
            return refusal;
        }

        var tried = own is null ? topic : topic with { Title = own.Title };
        var before = own is null ? null : QueryText.Of(own.Asked);
        return new CommandReply.TopicPage(await ReportAsync(tried, TopicChange.Tried, request, cancellation) with
        {
            Keeping = own is null ? TopicActions.Add : TopicActions.Edit,
            Before = before == QueryText.Of(topic.Asked) ? null : before,
        });
    }

    private async Task<CommandReply> AddAsync(Topic topic, Topic? own, CommandRequest request, CancellationToken cancellation)
    {
        if (own is null && await RefusalAsync(topic, request, cancellation) is { } refusal)
        {
            return refusal;
        }

        var report = await ReportAsync(topic, TopicChange.Added, request, cancellation);
        return own is null && await store.AddAsync(request.Workspace, topic, cancellation)
            ? new CommandReply.TopicPage(report)
            : new CommandReply.Problem($"There is a topic {topic.Name} already: edit it, or choose another name.", [$"/topic edit {topic.Name} {QueryText.Of(topic.Asked)}", $"/topic show {topic.Name}"]);
    }

    /// <summary>Why a workspace cannot have one more topic of that name; null when it can.</summary>
    private async Task<CommandReply.Problem?> RefusalAsync(Topic topic, CommandRequest request, CancellationToken cancellation)
    {
        if (directory.Configured.Find(topic.Name) is { } configured)
        {
            return new CommandReply.Problem($"{Called(topic.Name, configured)} is a topic of the configuration, which everybody has: choose another name.", [$"/topic show {configured.Name}"]);
        }

        return (await store.OfAsync(request.Workspace, cancellation)).Count >= MostTopics
            ? new CommandReply.Problem($"There are {MostTopics} topics of your own, which are the most: remove one first.", ["/topics"])
            : null;
    }

    private async Task<CommandReply> EditAsync(Topic topic, Topic own, CommandRequest request, CancellationToken cancellation)
    {
        var (before, after) = (QueryText.Of(own.Asked), QueryText.Of(topic.Asked));
        var edited = topic with { Title = own.Title };
        var report = await ReportAsync(edited, TopicChange.Edited, request, cancellation);
        return await store.ReplaceAsync(request.Workspace, edited, cancellation)
            ? new CommandReply.TopicPage(report with { Before = before == after ? null : before })
            : await NotOwnAsync(TopicActions.Edit, topic.Name, request, cancellation);
    }

    private async Task<TopicReport> ReportAsync(Topic topic, TopicChange change, CommandRequest request, CancellationToken cancellation)
    {
        var today = clock.GetCurrentInstant().InZone(request.Zone).Date;
        return new TopicReport(topic, change, await tester.TryAsync(request.Workspace, topic, today, cancellation)) { Culture = request.Culture.Name };
    }

    private async Task<CommandReply.Problem> NotOwnAsync(string action, string typed, CommandRequest request, CancellationToken cancellation)
    {
        if (TopicProblems.Find(directory.Configured, typed) is { } configured)
        {
            return new CommandReply.Problem(
                $"{Called(typed, configured)} is written in the configuration, which everybody has: only config/topics.json changes it.", [$"/topic show {configured.Name}"]);
        }

        var own = new TopicCatalog(await store.OfAsync(request.Workspace, cancellation));
        return own.All.Count == 0
            ? new CommandReply.Problem("There is no topic of your own yet.", ["/topic add night-trains \"night train*\" OR sleeper"])
            : TopicProblems.Unknown(own, typed, $"/topic {action}");
    }

    private static string Called(string typed, Topic topic) =>
        typed.Equals(topic.Name, StringComparison.OrdinalIgnoreCase) ? $"“{typed}”" : $"“{typed}” ({topic.Name})";
}
