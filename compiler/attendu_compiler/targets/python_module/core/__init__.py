"""What every act shares: statuses, decisions, the reading of facts, the exact path."""
