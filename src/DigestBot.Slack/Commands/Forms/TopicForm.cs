using DigestBot.Commands;
using DigestBot.Slack.Commands.Answers;
using DigestBot.Slack.Commands.Payloads;
using DigestBot.Slack.Commands.Rights;
using DigestBot.Slack.Messages;
using DigestBot.Slack.Rendering;
using DigestBot.Stories;
using DigestBot.Stories.Queries;

namespace DigestBot.Slack.Commands.Forms;

/// <summary>A topic of the workspace with a form: fill in, look at what it would gather, save.</summary>
internal sealed class TopicForm(CommandAnswers answers, TopicDirectory directory, TimeProvider time)
{
    private static string Command => CommandDescriptions.Topic.Name;

    public async Task<FormStart> StartAsync(SlackScene scene, FormRequest.OfTopic wanted, CancellationToken cancellation)
    {
        if (await QuickRefusal.OfAsync(stop => answers.RefusalAsync(scene, CommandTarget.Here, CommandNeeds.Workspace, stop), time, cancellation) is { } refusal)
        {
            return new FormStart.Refused(refusal);
        }

        if (wanted.Action == TopicActions.Add)
        {
            return new FormStart.Form(TopicViews.Form(scene, wanted.Action, wanted.Name, query: ""));
        }

        return await directory.OwnAsync(scene.Workspace, wanted.Name.ToLowerInvariant(), cancellation) is { } own
            ? new FormStart.Form(TopicViews.Form(scene, wanted.Action, own.Name, QueryText.Of(own.Asked)))
            : new FormStart.Refused(new CommandReply.Problem($"This workspace has no topic “{wanted.Name}” of its own; only those can be changed.", ["/topics"]));
    }

    public async Task<ViewAnswer> SubmittedAsync(SlackScene scene, FormState opened, ViewState fields, CancellationToken cancellation)
    {
        var name = fields.Of(OptionNames.Name) is { Length: > 0 } typed ? typed : opened.Options?.GetValueOrDefault(OptionNames.Name) ?? "";
        var filled = opened with { Options = OptionsOf(TopicActions.Try, name, fields.Of(OptionNames.Query)) };
        if (await answers.RefusalAsync(scene, CommandTarget.Here, CommandNeeds.Workspace, cancellation) is { } refusal)
        {
            return Refuse(OptionNames.Query, refusal);
        }

        if (filled.Write().Length > MessageLimits.PrivateMetadata)
        {
            return Refuse(OptionNames.Query, new CommandReply.Problem("That is more than a form can carry. Give it as a command: /topic add, the name, the query.", []));
        }

        return await answers.AnswerAsync(scene, CommandTarget.Here, Command, filled.Options!, cancellation) switch
        {
            CommandReply.TopicPage { Report.Keeping: TopicActions.Edit } when opened.Action == TopicActions.Add =>
                Refuse(OptionNames.Name, new CommandReply.Problem("This workspace has a topic of that name: choose another one, or edit that.", [])),
            CommandReply.TopicPage page => new ViewAnswer.Push(TopicViews.Preview(page, filled)),
            // what is wrong with a query comes with the place that is meant; with a name, it begins with it
            CommandReply.Problem { Excerpt: null } problem when opened.Action == TopicActions.Add && problem.Message.StartsWith('“') => Refuse(OptionNames.Name, problem),
            CommandReply.Problem problem => Refuse(OptionNames.Query, problem),
            var reply => new ViewAnswer.Push(FormNotice.Of(reply)),
        };
    }

    public async Task<ViewAnswer> SavedAsync(SlackScene scene, FormState filled, CancellationToken cancellation)
    {
        var options = OptionsOf(
            filled.Action ?? TopicActions.Add, filled.Options?.GetValueOrDefault(OptionNames.Name) ?? "", filled.Options?.GetValueOrDefault(OptionNames.Query) ?? "");
        return new ViewAnswer.Update(FormNotice.Of("Topic", await answers.AnswerAsync(scene, CommandTarget.Here, Command, options, cancellation)));
    }

    private static Dictionary<string, string> OptionsOf(string action, string name, string query) => new()
    {
        [OptionNames.Action] = action,
        [OptionNames.Name] = name,
        [OptionNames.Query] = query,
    };

    private static ViewAnswer.Refuse Refuse(string field, CommandReply.Problem problem) =>
        new(new Dictionary<string, string> { [field] = TypedInSlack.Of(problem.Message) });
}
