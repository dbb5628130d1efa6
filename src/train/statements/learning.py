"""The loss of a batch of windows and its gradients, worked out by several processes together.

Each process has one thread. Threads that share each product wait for each other thousands of times
in a step, and on a machine that others use as well they wait in vain most of the time; processes
that share a batch meet once.
"""

import torch
import torch.multiprocessing as processes
import torch.nn.functional as F
from articles import ROLES
from batches import padded

CUE_WEIGHT = 1 / 40
SHALLOW_WEIGHT = 0.5
WINDOWS_IN_STEP = 4


def loss_of(head, states, batch):
    """How wrong the heads of one exit are on a batch of windows."""
    loss = 0
    for example, state in zip(batch, states):
        words = state[torch.tensor(example.firsts)]
        begins = torch.zeros(len(words), dtype=torch.long)
        begins[example.cues] = 1
        loss = loss + CUE_WEIGHT * F.cross_entropy(head.cue(words), begins, reduction="sum")
        if example.cues:
            roles = head.roles(words, example.cues).reshape(-1, ROLES)
            wrong = F.cross_entropy(roles, example.roles.reshape(-1))
            loss = loss + wrong * len(example.cues)
    return loss


def loss_of_exits(network, batch):
    """The loss of all exits together, the deepest counting most."""
    pieces, mask = padded([example.pieces for example in batch])
    features, _ = padded([example.features for example in batch])
    loss = 0
    for exit, states in network(pieces, mask, features).items():
        weight = 1.0 if exit == network.exits[-1] else SHALLOW_WEIGHT
        loss = loss + weight * loss_of(network.head(exit), states, batch)
    return loss / WINDOWS_IN_STEP


class Workers:
    """Processes that work out the gradients of their share of each batch."""

    def __init__(self, network, batches, count, seed):
        """Starts all but this one; batches and network are theirs too from here on."""
        network.share_memory()
        self.network, self.batches, self.count, self.seed = network, batches, count, seed
        self.parameters = [each for each in network.parameters() if each.requires_grad]
        self.pipes, self.gradients = [], []
        context = processes.get_context("fork")
        for index in range(1, count):
            here, there = context.Pipe()
            gradients = [torch.zeros_like(each).share_memory_() for each in self.parameters]
            self.pipes.append(here)
            self.gradients.append(gradients)
            context.Process(target=self._work, args=(index, gradients, there), daemon=True).start()
        for parameter in self.parameters:
            parameter.grad = torch.zeros_like(parameter)

    def gradients_of(self, number):
        """Leaves the gradients of the batch of this number in the network, and gives the loss."""
        for pipe in self.pipes:
            pipe.send(number)
        for parameter in self.parameters:
            parameter.grad.zero_()
        loss = self._share(number, 0)
        for pipe, gradients in zip(self.pipes, self.gradients):
            loss += pipe.recv()
            for parameter, gradient in zip(self.parameters, gradients):
                parameter.grad += gradient
        return loss

    def _work(self, index, gradients, pipe):
        for parameter, gradient in zip(self.parameters, gradients):
            parameter.grad = gradient
        while True:
            number = pipe.recv()
            for gradient in gradients:
                gradient.zero_()
            pipe.send(self._share(number, index))

    def _share(self, number, index):
        """Adds the gradients of one process's share; its chances hang on its number alone."""
        share = self.batches[number][index :: self.count]
        if not share:
            return 0.0
        torch.manual_seed(self.seed + number * self.count + index)
        self.network.train()
        loss = loss_of_exits(self.network, share)
        loss.backward()
        return loss.item()
