using DigestBot.Deliveries;

namespace DigestBot.Commands;

/// <summary>What a person is told about briefings that no longer come.</summary>
public static class NoticeText
{
    public static string Of(BriefingNotice notice) => notice.Remedy is { } remedy
        ? $"The briefings on {notice.Topic} that you asked for wait. {notice.Reason} {remedy} Then give /subscribe {notice.Topic} in the channel again."
        : $"The briefings on {notice.Topic} that you asked for have ended. {notice.Reason}";
}
