using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DigestBot.Storage.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class SubscriptionEnqueuedIndex : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_Deliveries_SubscriptionId_EnqueuedAt",
                table: "Deliveries",
                columns: new[] { "SubscriptionId", "EnqueuedAt" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Deliveries_SubscriptionId_EnqueuedAt",
                table: "Deliveries");
        }
    }
}
