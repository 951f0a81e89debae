using DigestBot.Commands.Checkups;

namespace DigestBot.Slack.Commands.Checkups;

/// <summary>What the doors say of themselves; asked anew each time.</summary>
/// <returns>Which door delivers, and what is the matter with it.</returns>
internal delegate IReadOnlyList<Finding> DoorReport();
