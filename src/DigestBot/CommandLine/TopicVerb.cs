using System.CommandLine;
using DigestBot.Commands;

namespace DigestBot.Host.CommandLine;

/// <summary><c>topic try|add|edit|show|remove NAME [QUERY…]</c>: topics of one's own.</summary>
internal static class TopicVerb
{
    public static Command Create(CommandSession session)
    {
        var action = new Argument<string>("action") { Description = "try, add, edit, show or remove.", HelpName = "ACTION" };
        var name = new Argument<string>("name") { Description = "What the topic is called: night-trains.", HelpName = "NAME" };
        var query = new Argument<string[]>("query")
        {
            Description = "For try, add and edit: words, \"phrases\", AND OR NOT ( ), title: source: lang:, word*. Quote it for the shell.",
            HelpName = "QUERY",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var format = new ReplyFormatOptions();
        var command = new Command("topic", "Try, add, edit, show or remove a topic.") { action, name, query };
        format.AddTo(command);
        command.SetAction((parsed, cancellation) => RoutedVerb.RunAsync(
            session,
            CommandDescriptions.Topic,
            new Dictionary<string, string>
            {
                [OptionNames.Action] = parsed.GetRequiredValue(action),
                [OptionNames.Name] = parsed.GetRequiredValue(name),
                [OptionNames.Query] = string.Join(' ', parsed.GetValue(query) ?? []),
            },
            format.Of(parsed),
            cancellation));
        return command;
    }
}
