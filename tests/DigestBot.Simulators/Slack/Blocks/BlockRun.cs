namespace DigestBot.Simulators.Slack.Blocks;

/// <summary>What is seen while blocks are read: names that may be there once only.</summary>
internal sealed class BlockRun(BlockProblems problems)
{
    private readonly HashSet<string> blockIds = [];
    private HashSet<string> actionIds = [];

    public BlockProblems Problems => problems;

    public void Block(Fields block)
    {
        actionIds = [];
        if (block.Text("block_id", 255, min: 1) is { } id && !blockIds.Add(id))
        {
            block.Wrong("block_id", $"`block_id`s must be unique, \"{id}\" is repeated");
        }
    }

    public void Action(Fields element)
    {
        if (element.Text("action_id", TextRules.ActionId, min: 1) is { } id && !actionIds.Add(id))
        {
            element.Wrong("action_id", $"`action_id` \"{id}\" already exists for another element of the block");
        }
    }
}
