using DigestBot.Simulators.Discord.Bodies;
using DigestBot.Simulators.Discord.World;

namespace DigestBot.Simulators.Discord.Rest.Endpoints;

/// <summary>https://docs.discord.com/developers/resources/channel</summary>
internal sealed class ChannelEndpoints(DiscordWorld world)
{
    private static readonly long?[] ArchiveDurations = [null, 60, 1440, 4320, 10080];

    public IEnumerable<RestEndpoint> All =>
    [
        new("GET", "/channels/{channel_id}", Get),
        new("PATCH", "/channels/{channel_id}", Modify),
        new("POST", "/channels/{channel_id}/threads", StartThread),
        new("POST", "/users/@me/channels", OpenConversation),
    ];

    private RestAnswer Get(RestRequest request) =>
        world.Refusal(request, DiscordPermissions.None, out var channel) ?? RestAnswer.Ok(WorldJson.Of(channel, world.BotUser.Id));

    private RestAnswer Modify(RestRequest request)
    {
        if (world.Refusal(request, DiscordPermissions.None, out var channel) is { } refusal)
        {
            return refusal;
        }

        var problems = new BodyProblems();
        Fields.Read(request.Body, "", problems, fields =>
        {
            fields.Text("name", 100, 1);
            fields.Flag("archived");
            fields.Flag("locked");
            fields.Flag("invitable");
            ReadArchiveDuration(fields);
            fields.Number("rate_limit_per_user", 0, 21600);
            fields.Ignore("flags", "applied_tags", "topic", "available_tags", "permission_overwrites", "parent_id", "position", "nsfw");
        });
        if (problems.Any)
        {
            return RestAnswer.Invalid(problems);
        }

        if (!MayModify(channel, request))
        {
            return RestAnswer.MissingPermissions;
        }

        channel.Name = request.Body!["name"]?.ToString() ?? channel.Name;
        channel.IsArchived = request.Body["archived"]?.GetValue<bool>() ?? channel.IsArchived;
        channel.IsLocked = request.Body["locked"]?.GetValue<bool>() ?? channel.IsLocked;
        return RestAnswer.Ok(WorldJson.Of(channel, world.BotUser.Id));
    }

    /// <summary>Anyone who may write in a thread may unarchive it, unless it is locked; all else wants to manage.</summary>
    private bool MayModify(SimulatedChannel channel, RestRequest request)
    {
        var may = world.Permissions(channel);
        if (!channel.IsThread)
        {
            return may.HasFlag(DiscordPermissions.ManageChannels);
        }

        var wakes = request.Body!.AsObject() is { Count: 1 } only && only["archived"]?.GetValue<bool>() == false;
        return may.HasFlag(DiscordPermissions.ManageThreads) || (wakes && !channel.IsLocked && may.HasFlag(DiscordPermissions.SendMessagesInThreads));
    }

    /// <summary>https://docs.discord.com/developers/resources/user#create-dm; the conversation bears the person's id as its name.</summary>
    private RestAnswer OpenConversation(RestRequest request)
    {
        var problems = new BodyProblems();
        Fields.Read(request.Body, "", problems, fields => fields.Text("recipient_id", 20, 1, required: true));
        if (problems.Any)
        {
            return RestAnswer.Invalid(problems);
        }

        var person = request.Body!["recipient_id"]!.ToString();
        var open = world.Channels.FirstOrDefault(channel => channel.Kind == ChannelKind.DirectMessage && channel.Name == person);
        return RestAnswer.Ok(WorldJson.Of(open ?? world.AddDirectMessage(person), world.BotUser.Id));
    }

    private RestAnswer StartThread(RestRequest request)
    {
        if (world.Refusal(request, DiscordPermissions.None, out var channel) is { } refusal)
        {
            return refusal;
        }

        var needed = channel.IsForum ? DiscordPermissions.SendMessages : DiscordPermissions.CreatePublicThreads;
        if (!world.Permissions(channel).HasFlag(needed))
        {
            return RestAnswer.MissingPermissions;
        }

        var problems = new BodyProblems();
        var tags = new List<ulong>();
        var flags = MessageFlagSet.None;
        Fields.Read(request.Body, "", problems, fields =>
        {
            fields.Text("name", 100, 1, required: true);
            ReadArchiveDuration(fields);
            fields.Number("rate_limit_per_user", 0, 21600);
            if (!channel.IsForum)
            {
                fields.Number("type", 10, 12);
                fields.Flag("invitable");
                return;
            }

            ReadTags(fields, channel, tags);
            fields.Object("message", message => flags = MessageEndpoints.ReadNew(message), required: true);
            if (MessageRules.IsEmpty(fields.Node("message")))
            {
                fields.Wrong("message", "MESSAGE_EMPTY", "Cannot send an empty message");
            }
        });
        if (problems.Any)
        {
            return RestAnswer.Invalid(problems);
        }

        if (channel.IsForum && channel.RequiresTag && tags.Count == 0)
        {
            return RestAnswer.No(400, 40067, "A tag is required to create a forum post in this channel");
        }

        return MessageRules.IsTooLargeToStore(request.Body!["message"])
            ? RestAnswer.Wrong(Journals.ViolationRule.Body, 500, 0, "500: Internal Server Error")
            : RestAnswer.Ok(NewThread(channel, request, tags, flags)) with { Status = 201 };
    }

    private System.Text.Json.Nodes.JsonObject NewThread(SimulatedChannel channel, RestRequest request, List<ulong> tags, MessageFlagSet flags)
    {
        var thread = world.AddThread(channel, request.Body!["name"]!.ToString());
        thread.AppliedTags = tags;
        var json = WorldJson.Of(thread, world.BotUser.Id);
        if (channel.IsForum)
        {
            // the first message of a post has the post's id
            var first = world.NewMessage(thread, world.BotUser, MessageContent.Of(request.Body["message"]!), flags: flags, id: thread.Id);
            json["message"] = WorldJson.Of(first);
        }

        return json;
    }

    private void ReadTags(Fields fields, SimulatedChannel channel, List<ulong> tags)
    {
        foreach (var (item, path) in fields.List("applied_tags", 5))
        {
            var tag = channel.AvailableTags.FirstOrDefault(known => Snowflake.Text(known.Id) == item?.ToString());
            if (tag is null)
            {
                fields.Problems.Add(path, "FORUM_TAG_INVALID", "The channel has no such tag");
            }
            else if (tag.Moderated && !world.Permissions(channel).HasFlag(DiscordPermissions.ManageThreads))
            {
                fields.Problems.Add(path, "FORUM_TAG_MODERATED", "Only moderators can set this tag");
            }
            else
            {
                tags.Add(tag.Id);
            }
        }
    }

    private static void ReadArchiveDuration(Fields fields)
    {
        if (!ArchiveDurations.Contains(fields.Number("auto_archive_duration")))
        {
            fields.Wrong("auto_archive_duration", "BASE_TYPE_CHOICES", "Value must be one of {60, 1440, 4320, 10080}.");
        }
    }
}
